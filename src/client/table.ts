import { byFilter, countsOf, select } from '../table/rows.ts'
import type { Row } from '../table/rows.ts'
import { formatState, isFiltered, parseState, whole } from '../table/state.ts'
import type { Sort, TableState } from '../table/state.ts'
import { TableForm } from './table-form.ts'

/** The table of all codes: filters, text and order, held in the address so that a view can be linked and gone back to. */
export class CodeTable extends HTMLElement {
  protected rows: readonly Row[] = []
  protected state: TableState = whole
  private elements: ReadonlyMap<Row, HTMLElement> = new Map()
  private made: TableForm | undefined
  /** Typing makes one entry in the history, however many keys it takes. */
  private typing = false

  connectedCallback(): void {
    this.elements = new Map([...this.querySelectorAll<HTMLTableRowElement>('.codes-table tbody tr')].map(readRow))
    this.rows = [...this.elements.keys()]
    this.addEventListener('input', ({ target }) => {
      this.change(this.form.read(), target instanceof HTMLInputElement)
    })
    this.addEventListener('submit', (event) => {
      event.preventDefault()
    })
    this.clearButton?.addEventListener('click', () => {
      this.change({ ...whole, sort: this.state.sort })
      this.form.focus()
    })
    for (const header of this.headers) this.addSorting(header)
    this.querySelector('.codes-table tbody')?.addEventListener('click', openRow)
    addEventListener('popstate', this.follow)
    this.follow()
  }

  disconnectedCallback(): void {
    removeEventListener('popstate', this.follow)
  }

  /** Brings the page to its state. */
  protected show(ignored: readonly string[]): void {
    const shown = select(this.rows, this.state)
    this.place(shown)
    this.form.fill(this.state, countsOf(this.rows, this.state))
    for (const header of this.headers) {
      const { sort = '' } = header.dataset
      if (this.state.sort === sort) header.ariaSort = 'ascending'
      else if (this.state.sort === `-${sort}`) header.ariaSort = 'descending'
      else header.removeAttribute('aria-sort')
    }
    this.say(describe(shown.length, this.rows.length, isFiltered(this.state), ignored))
  }

  /** Shows these rows in this order, and no others. */
  protected place(shown: readonly Row[]): void {
    const visible = new Set(shown)
    for (const [row, element] of this.elements) element.hidden = !visible.has(row)
    this.querySelector('.codes-table tbody')?.append(...shown.flatMap((row) => this.elements.get(row) ?? []))
  }

  /** Says in words what is shown, once. */
  protected say(text: string): void {
    const status = this.querySelector('[role=status]')
    if (status && status.textContent !== text) status.textContent = text
    if (this.clearButton) this.clearButton.hidden = !isFiltered(this.state)
  }

  protected get form(): TableForm {
    const form = this.querySelector('form')
    if (!form) throw new Error('The table has no form for its filters.')
    return (this.made ??= new TableForm(form))
  }

  private readonly follow = (): void => {
    const { state, ignored } = parseState(location.search, this.form.known)
    this.typing = false
    this.state = state
    this.show(ignored)
  }

  private change(state: TableState, typed = false): void {
    const address = location.pathname + formatState(state)
    if (typed && this.typing) history.replaceState(null, '', address)
    else if (formatState(state) !== location.search) history.pushState(null, '', address)
    this.typing = typed
    this.state = state
    this.show([])
  }

  private addSorting(header: HTMLElement): void {
    const button = document.createElement('button')
    button.type = 'button'
    button.append(...header.childNodes)
    header.append(button)
    button.addEventListener('click', () => {
      const sort = header.dataset.sort as Sort
      this.change({ ...this.state, sort: this.state.sort === sort ? (`-${sort}` as Sort) : sort })
    })
  }

  private get headers(): NodeListOf<HTMLElement> {
    return this.querySelectorAll<HTMLElement>('th[data-sort]')
  }

  private get clearButton(): HTMLElement | null {
    return this.querySelector('[data-clear]')
  }
}

function readRow(element: HTMLTableRowElement): [Row, HTMLElement] {
  const [code, message, title] = [...element.cells]
  const row = {
    code: Number(code?.textContent),
    message: message?.querySelector('span')?.textContent ?? '',
    title: title?.querySelector('span:not(.chip)')?.textContent ?? '',
    ...byFilter((filter) => element.dataset[filter] ?? ''),
  }
  return [row, element]
}

/**
 * What the table shows, in words.
 * @param ignored what the address asks for and no filter knows
 */
export function describe(shown: number, all: number, filtered: boolean, ignored: readonly string[]): string {
  const unknown =
    ignored.length === 0 ? '' : ` The address also asks for ${ignored.join(', ')}, which means nothing here.`
  if (!filtered) return `${String(all)} codes.${unknown}`
  const none = shown === 0 ? ' No code fits all of these; clear the filters to see every code.' : ''
  return `${String(shown)} of ${String(all)} codes.${none}${unknown}`
}

/** A click anywhere on a row opens its code, unless text is being selected. */
function openRow(event: Event): void {
  const target = event.target as Element
  if (target.closest('a') ?? !getSelection()?.isCollapsed) return
  target.closest('tr')?.querySelector('a')?.dispatchEvent(new MouseEvent('click', event))
}

customElements.define('code-table', CodeTable)
