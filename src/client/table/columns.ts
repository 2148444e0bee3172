import { columnLabels } from '../../page/columns.ts'
import type { Row } from '../../table/rows.ts'
import { extraColumns } from '../../table/state.ts'
import type { ExtraColumn } from '../../table/state.ts'
import { el } from '../dom.ts'

/** What extra columns show of a code. */
export type Extras = Readonly<Record<ExtraColumn, string>>

/**
 * Loads what extra columns show, from the file that programs read.
 * @param source its address
 * @param whereLabel names a call or a place
 * @throws if it does not come
 */
export async function loadExtras(
  source: string,
  whereLabel: (id: string) => string,
): Promise<ReadonlyMap<number, Extras>> {
  const response = await fetch(source)
  if (!response.ok) throw new Error(`${source}: ${String(response.status)}`)
  const { codes } = (await response.json()) as {
    codes: { code: number; tellUser: string; updated: string; seenAt: { at: string; certainty: string }[] }[]
  }
  return new Map(
    codes.map(({ code, tellUser, updated, seenAt }) => {
      const where = seenAt.map(({ at, certainty }) => whereLabel(at) + (certainty === 'shown' ? ' (shown)' : ''))
      return [code, { reply: tellUser, where: where.join('; '), updated }]
    }),
  )
}

/** Gives a row, or the head, the extra cells of the columns asked for. */
export function placeExtras(element: HTMLTableRowElement, shown: readonly ExtraColumn[], row?: Row): void {
  for (const column of extraColumns) {
    const cell = element.querySelector(`[data-extra=${column}]`)
    if (!shown.includes(column)) cell?.remove()
    else if (row && !cell)
      element.append(el('td', { 'data-extra': column, 'data-label': columnLabels[column] }, row[column] ?? ''))
    else if (!row && !cell) {
      element.append(el('th', { scope: 'col', 'data-extra': column, 'data-sort': column }, columnLabels[column]))
    }
  }
  // In their order, whatever the order in which they were asked for.
  for (const column of shown) element.append(...element.querySelectorAll(`[data-extra=${column}]`))
}
