import { optionCounts, selectRows } from '../../view-models/table/rows.ts'
import type { Row } from '../../view-models/table/rows.ts'
import { isExtra, orderedAfter, isFiltered, parseState, defaultState } from '../../codes/table-state.ts'
import type { Sort, TableState } from '../../codes/table-state.ts'
import { announceLoadFailure } from '../dom.ts'
import { extrasOf, markExtras, placeExtras } from './columns.ts'
import type { CodesFile } from './columns.ts'
import { TableForm } from './form.ts'
import { closeMenus, prepareMenus } from './menus.ts'
import { markOrder, openRow, readRow } from './row-elements.ts'
import { describe, showStatus } from './status.ts'
import { TableHistory } from './history.ts'
import { useFiles } from './use-files.ts'

/** The table of all codes: its filters, text, order and columns are in the address, so that a view can be linked. */
export class CodeTable extends HTMLElement {
  protected rows: readonly Row[] = []
  protected state: TableState = defaultState
  #elements: ReadonlyMap<number, HTMLTableRowElement> = new Map()
  #made: TableForm | undefined
  #isLoadingColumns = false
  #hasExtras = false
  readonly #history = new TableHistory()

  connectedCallback(): void {
    const elements = [...this.querySelectorAll<HTMLTableRowElement>('.codes-table tbody tr')]
    this.rows = elements.map(readRow)
    this.#elements = new Map(this.rows.flatMap(({ code }, i) => (elements[i] ? [[code, elements[i]] as const] : [])))
    this.addEventListener('input', ({ target }) => {
      const typed = target instanceof HTMLInputElement && target.name === 'q'
      this.#change(orderedAfter(this.state, this.form.read()), typed)
    })
    this.addEventListener('submit', (event) => {
      event.preventDefault()
    })
    this.addEventListener('click', (event) => {
      this.#press(event)
    })
    prepareMenus(this, loadExport)
    this.querySelector('.codes-table tbody')?.addEventListener('click', openRow)
    addEventListener('popstate', this.#follow)
    this.#follow()
  }

  disconnectedCallback(): void {
    removeEventListener('popstate', this.#follow)
  }

  /** Shows the current state. */
  protected show(ignored: readonly string[]): void {
    const { extras, sort } = this.state
    if (!this.#hasExtras && (extras.length > 0 || isExtra(sort.replace('-', '')))) {
      this.#loadColumns(ignored)
      return
    }
    const shown = selectRows(this.rows, this.state)
    const head = this.querySelector<HTMLTableRowElement>('.codes-table thead tr')
    if (head) placeExtras(head, this.form.columnsOf(this.state))
    markExtras(this, extras)
    this.place(shown)
    this.form.fill(this.state, optionCounts(this.rows, this.state), shown.length)
    markOrder(this.querySelectorAll<HTMLElement>('th[data-sort]'), sort)
    this.announce(describe({ shown: shown.length, all: this.rows.length, filtered: isFiltered(this.state) }, ignored))
    this.#history.restoreScroll()
  }

  /** Shows only these rows, in this order. */
  protected place(shown: readonly Row[]): void {
    const columns = this.form.columnsOf(this.state)
    const visible = new Set(shown.map(({ code }) => code))
    for (const [code, element] of this.#elements) element.hidden = !visible.has(code)
    const ordered = shown.flatMap((row) => {
      const element = this.#elements.get(row.code)
      if (element) placeExtras(element, columns, row)
      return element ?? []
    })
    this.querySelector('.codes-table tbody')?.append(...ordered)
  }

  protected announce(words: string): void {
    showStatus(this, words, this.state)
  }

  protected get form(): TableForm {
    const form = this.querySelector('form')
    if (!form) throw new Error('The table has no form for its filters.')
    return (this.#made ??= new TableForm(form))
  }

  readonly #follow = (): void => {
    const { state, ignored } = parseState(location.search, this.form.known)
    this.#history.followed()
    this.state = state
    this.show(ignored)
  }

  #change(state: TableState, typed = false): void {
    this.#history.write(state, typed)
    this.state = state
    this.show([])
  }

  #press(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target : undefined
    const sort = target?.closest('button')?.parentElement?.dataset.sort as Sort | undefined
    const button = target?.closest<HTMLElement>('[data-export]')
    if (sort) this.#change({ ...this.state, sort: this.state.sort === sort ? (`-${sort}` as Sort) : sort })
    else if (target?.closest('[data-clear]')) {
      this.#change({ ...defaultState, sort: this.state.sort, extras: this.state.extras })
      this.form.focus()
    } else if (button) void this.#exportShown(button)
    else if (target?.closest('[data-view]') && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault()
      const { search } = new URL(target.closest('a')?.href ?? location.href)
      this.#change(parseState(search, this.form.known).state)
      this.form.close()
    }
    closeMenus(this, target, Boolean(button))
  }

  async #exportShown(button: HTMLElement): Promise<void> {
    const [rows, columns] = [selectRows(this.rows, this.state), this.form.columnsOf(this.state)]
    const script = await loadExport().catch(() => undefined)
    if (script) await script.exportTable(button, rows, columns, this.querySelector('[data-done]'))
    else announceLoadFailure(this.querySelector('[role=status]'), 'Copying and saving could not be loaded.')
  }

  #loadColumns(ignored: readonly string[]): void {
    this.announce('Loading the columns…')
    if (this.#isLoadingColumns) return
    this.#isLoadingColumns = true
    const { source = '', version = '' } = this.dataset
    const add = ([file]: unknown[]) => {
      const extras = extrasOf(file as CodesFile, (id) => this.form.labelOf('call', id))
      this.rows = this.rows.map((row) => ({ ...row, ...extras.get(row.code) }))
      this.#hasExtras = true
      this.show(ignored)
    }
    void useFiles([`${source}?${new URLSearchParams({ version }).toString()}`], add, (problem) => {
      this.#isLoadingColumns = false
      this.state = { ...this.state, extras: [], sort: 'code' }
      this.show(ignored)
      announceLoadFailure(this.querySelector('[role=status]'), `The columns ${problem}.`)
    })
  }
}

const loadExport = () => import('./export-table.ts')

customElements.define('code-table', CodeTable)
