import { verdictOf } from '../../codes/labels.ts'
import type { Code } from '../../codes/schema.ts'
import { byFilter } from '../../codes/table-state.ts'
import type { Row } from '../../view-models/table/rows.ts'
import type { Sort } from '../../codes/table-state.ts'

/** A click anywhere on a row opens its code, unless text is being selected. */
export function openRow(event: Event): void {
  const target = event.target as Element
  if (target.closest('a') ?? !getSelection()?.isCollapsed) return
  target.closest('tr')?.querySelector('a')?.dispatchEvent(new MouseEvent('click', event))
}

/** Read a row of the page. */
export function readRow(element: HTMLTableRowElement): Row {
  const [code, message, title, actor] = [...element.cells]
  const values = byFilter((filter) => element.dataset[filter] ?? '')
  return {
    code: Number(code?.textContent),
    message: message?.querySelector('span')?.textContent ?? '',
    title: title?.querySelector('span:not(.chip)')?.textContent ?? '',
    actorLabel: actor?.textContent ?? '',
    ...values,
    verdict: verdictOf(values as Pick<Code, 'retry' | 'repeat'>),
  }
}

/** Turn column headers into buttons that sort, and mark the current one. */
export function markOrder(headers: Iterable<HTMLElement>, current: Sort): void {
  for (const header of headers) {
    if (!header.querySelector('button')) {
      const button = document.createElement('button')
      button.type = 'button'
      button.append(...header.childNodes)
      header.append(button)
    }
    const { sort = '' } = header.dataset
    if (current === sort) header.ariaSort = 'ascending'
    else if (current === `-${sort}`) header.ariaSort = 'descending'
    else header.removeAttribute('aria-sort')
  }
}
