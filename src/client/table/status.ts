import { filterCount, isFiltered } from '../../codes/table-state.ts'
import type { TableState } from '../../codes/table-state.ts'

/** What a table shows. */
interface RowCounts {
  readonly shown: number
  readonly all: number
  readonly filtered: boolean
}

/**
 * Describe what the table shows.
 * @param ignored values in the address that no filter has
 */
export function describe({ shown, all, filtered }: RowCounts, ignored: readonly string[]): string {
  const unknown =
    ignored.length === 0 ? '' : ` The address also contains ${ignored.join(', ')}, which this table does not know.`
  if (!filtered) return `${all.toLocaleString('en')} codes.${unknown}`
  const none = shown === 0 ? ' No code fits all of these; clear the filters to see every code.' : ''
  return `${shown.toLocaleString('en')} of ${all.toLocaleString('en')} codes.${none}${unknown}`
}

/**
 * Announce what a table shows, and the number of filters; the printed address has them, too.
 * @param table with its status, its button that clears filters, and their count
 */
export function showStatus(table: HTMLElement, words: string, state: TableState): void {
  const status = table.querySelector('[role=status]')
  if (status && status.textContent !== words) status.textContent = words
  const clear = table.querySelector<HTMLElement>('[data-clear]')
  if (clear) clear.hidden = !isFiltered(state)
  const count = table.querySelector('[data-count]')
  const address = document.querySelector('.print-address')
  if (address) address.textContent = location.origin + location.pathname + location.search
  if (count) count.textContent = isFiltered(state) ? String(filterCount(state)) : ''
}
