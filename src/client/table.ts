import { countsOf, select } from '../table/rows.ts'
import type { Row } from '../table/rows.ts'
import { extraColumns, filterCount, formatState, isFiltered, parseState, whole } from '../table/state.ts'
import type { ExtraColumn, Sort, TableState } from '../table/state.ts'
import type { Form } from '../table/take.ts'
import { announceLoadFailure } from './dom.ts'
import { loadExtras, placeExtras } from './table-columns.ts'
import { TableForm } from './table-form.ts'
import { describe, markOrder, openRow, readRow } from './table-rows.ts'
import { shownOf, take } from './table-take.ts'

/** The table of all codes: filters, text, order and columns, held in the address so that a view can be linked. */
export class CodeTable extends HTMLElement {
  protected rows: readonly Row[] = []
  protected state: TableState = whole
  private elements: ReadonlyMap<number, HTMLTableRowElement> = new Map()
  private made: TableForm | undefined
  private loadingColumns: Promise<void> | undefined
  private hasExtras = false
  /** Typing makes one entry in the history, however many keys it takes. */
  private typing = false

  connectedCallback(): void {
    const elements = [...this.querySelectorAll<HTMLTableRowElement>('.codes-table tbody tr')]
    this.rows = elements.map(readRow)
    this.elements = new Map(this.rows.flatMap(({ code }, i) => (elements[i] ? [[code, elements[i]] as const] : [])))
    this.addEventListener('input', ({ target }) => {
      if (target instanceof HTMLInputElement && target.type === 'checkbox') this.chooseColumns()
      else this.change({ ...this.form.read(), extras: this.state.extras }, target instanceof HTMLInputElement)
    })
    this.addEventListener('submit', (event) => {
      event.preventDefault()
    })
    this.addEventListener('click', (event) => {
      this.press(event)
    })
    this.querySelector('.codes-table tbody')?.addEventListener('click', openRow)
    addEventListener('popstate', this.follow)
    this.follow()
  }

  disconnectedCallback(): void {
    removeEventListener('popstate', this.follow)
  }

  /** Brings the page to its state. */
  protected show(ignored: readonly string[]): void {
    const { extras, sort } = this.state
    if (!this.hasExtras && [...extras, sort.replace('-', '')].some((name) => isExtra(name))) {
      this.loadColumns(ignored)
      return
    }
    const shown = select(this.rows, this.state)
    const head = this.querySelector<HTMLTableRowElement>('.codes-table thead tr')
    if (head) placeExtras(head, extras)
    this.toggleAttribute('data-extras', extras.length > 0)
    this.place(shown)
    this.form.fill(this.state, countsOf(this.rows, this.state), shown.length)
    markOrder(this.querySelectorAll<HTMLElement>('th[data-sort]'), sort)
    this.say(describe(shown.length, this.rows.length, isFiltered(this.state), ignored))
  }

  /** Shows these rows in this order, and no others. */
  protected place(shown: readonly Row[]): void {
    const visible = new Set(shown.map(({ code }) => code))
    for (const [code, element] of this.elements) element.hidden = !visible.has(code)
    const ordered = shown.flatMap((row) => {
      const element = this.elements.get(row.code)
      if (element) placeExtras(element, this.state.extras, row)
      return element ?? []
    })
    this.querySelector('.codes-table tbody')?.append(...ordered)
  }

  /** Says in words what is shown, once. */
  protected say(text: string): void {
    const status = this.querySelector('[role=status]')
    if (status && status.textContent !== text) status.textContent = text
    const clear = this.querySelector<HTMLElement>('[data-clear]')
    if (clear) clear.hidden = !isFiltered(this.state)
    const count = this.querySelector('[data-count]')
    if (count) count.textContent = isFiltered(this.state) ? String(filterCount(this.state)) : ''
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

  private press(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target : undefined
    const sort = target?.closest('button')?.parentElement?.dataset.sort as Sort | undefined
    const button = target?.closest<HTMLElement>('[data-take]')
    if (sort) this.change({ ...this.state, sort: this.state.sort === sort ? (`-${sort}` as Sort) : sort })
    else if (target?.closest('[data-clear]')) {
      this.change({ ...whole, sort: this.state.sort, extras: this.state.extras })
      this.form.focus()
    } else if (button) void this.takeShown(button.dataset.take ?? '', button.dataset.form as Form)
    else if (target?.closest('[data-view]') && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault()
      const { search } = new URL(target.closest('a')?.href ?? location.href)
      this.change(parseState(search, this.form.known).state)
      this.form.close()
    }
    for (const menu of this.querySelectorAll<HTMLDetailsElement>('details.menu[open]')) {
      if (!menu.contains(target ?? null) || button) menu.open = false
    }
  }

  private async takeShown(action: string, form: Form): Promise<void> {
    const rows = select(this.rows, this.state)
    const addressOf = (code: number) => new URL(`${String(code)}/`, location.origin + location.pathname).href
    this.say(await take(action, form, shownOf(rows, this.state.extras, addressOf), 'codes'))
  }

  private chooseColumns(): void {
    const boxes = [...this.querySelectorAll<HTMLInputElement>('[data-columns] input')]
    const extras = extraColumns.filter((column) => boxes.some(({ value, checked }) => checked && value === column))
    const sort = isExtra(this.state.sort.replace('-', '')) ? 'code' : this.state.sort
    this.change({ ...this.state, extras, sort })
  }

  private loadColumns(ignored: readonly string[]): void {
    this.say('Loading the columns…')
    const { source = '', edition = '' } = this.dataset
    this.loadingColumns ??= loadExtras(`${source}?${new URLSearchParams({ edition }).toString()}`, (id) =>
      this.form.labelOf('call', id),
    ).then(
      (extras) => {
        this.rows = this.rows.map((row) => ({ ...row, ...extras.get(row.code) }))
        this.hasExtras = true
        this.show(ignored)
      },
      () => {
        this.loadingColumns = undefined
        this.state = { ...this.state, extras: [], sort: 'code' }
        this.show(ignored)
        announceLoadFailure(this.querySelector('[role=status]'), 'The columns could not be loaded.')
      },
    )
  }
}

function isExtra(name: string): name is ExtraColumn {
  return extraColumns.includes(name as ExtraColumn)
}

customElements.define('code-table', CodeTable)
