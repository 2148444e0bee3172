import { filters } from '../codes/addresses.ts'
import type { Filter } from '../codes/addresses.ts'
import { countsOf, select } from '../table/rows.ts'
import type { Row } from '../table/rows.ts'
import { formatState, isFiltered, parseState, whole } from '../table/state.ts'
import type { Known, Sort, TableState } from '../table/state.ts'

interface TableRow extends Row {
  readonly element: HTMLTableRowElement
}

/** The table of all codes: filters, text and order, held in the address so that a view can be linked and gone back to. */
class CodeTable extends HTMLElement {
  private rows: TableRow[] = []
  private state: TableState = whole
  /** Typing makes one entry in the history, however many keys it takes. */
  private typing = false

  connectedCallback(): void {
    this.rows = [...this.querySelectorAll<HTMLTableRowElement>('tbody tr')].map(readRow)
    this.form.addEventListener('input', ({ target }) => {
      this.change(this.read(), target instanceof HTMLInputElement)
    })
    this.form.addEventListener('submit', (event) => {
      event.preventDefault()
    })
    this.clearButton?.addEventListener('click', () => {
      this.change({ ...whole, sort: this.state.sort })
      this.field('q').focus()
    })
    for (const header of this.querySelectorAll<HTMLElement>('th[data-sort]')) this.addSorting(header)
    this.querySelector('tbody')?.addEventListener('click', openRow)
    addEventListener('popstate', this.follow)
    this.follow()
  }

  disconnectedCallback(): void {
    removeEventListener('popstate', this.follow)
  }

  private readonly follow = (): void => {
    const { state, ignored } = parseState(location.search, this.known)
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
    this.show()
  }

  private show(ignored: readonly string[] = []): void {
    const shown = select(this.rows, this.state)
    const visible = new Set(shown)
    for (const row of this.rows) row.element.hidden = !visible.has(row)
    this.querySelector('tbody')?.append(...shown.map(({ element }) => element))
    this.fillForm()
    for (const header of this.querySelectorAll<HTMLElement>('th[data-sort]')) {
      const { sort = '' } = header.dataset
      if (this.state.sort === sort) header.ariaSort = 'ascending'
      else if (this.state.sort === `-${sort}`) header.ariaSort = 'descending'
      else header.removeAttribute('aria-sort')
    }
    const status = this.querySelector('[role=status]')
    const text = describe(shown.length, this.rows.length, isFiltered(this.state), ignored)
    if (status && status.textContent !== text) status.textContent = text
    if (this.clearButton) this.clearButton.hidden = !isFiltered(this.state)
  }

  private fillForm(): void {
    const counts = countsOf(this.rows, this.state)
    for (const name of filters) {
      const chosen = this.state.filter[name] ?? ''
      this.field(name).value = chosen
      for (const option of this.options(name)) {
        const count = counts[name].get(option.value) ?? 0
        option.textContent = `${option.dataset.label ?? ''} (${String(count)})`
        option.disabled = count === 0 && option.value !== chosen
      }
    }
    this.field('sort').value = this.state.sort
    // What is being typed stays as it is, its spaces included.
    if (this.field('q').value.trim() !== this.state.q.trim()) this.field('q').value = this.state.q
  }

  private read(): TableState {
    const chosen = filters.map((name) => [name, this.field(name).value] as const)
    return {
      filter: Object.fromEntries(chosen.filter(([, value]) => value !== '')),
      q: this.field('q').value,
      sort: this.field('sort').value as Sort,
    }
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

  private get form(): HTMLFormElement {
    const form = this.querySelector('form')
    if (!form) throw new Error('The table has no form for its filters.')
    return form
  }

  private get clearButton(): HTMLElement | null {
    return this.querySelector('[data-clear]')
  }

  private get known(): Known {
    const values = (name: Filter) => new Set(this.options(name).map(({ value }) => value))
    return { category: values('category'), actor: values('actor'), retry: values('retry'), kind: values('kind') }
  }

  private field(name: Filter | 'q' | 'sort'): HTMLInputElement | HTMLSelectElement {
    return this.form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement
  }

  private options(name: Filter): HTMLOptionElement[] {
    return [...this.querySelectorAll<HTMLOptionElement>(`[name=${name}] option[data-label]`)]
  }
}

function readRow(element: HTMLTableRowElement): TableRow {
  const { category = '', actor = '', retry = '', kind = '' } = element.dataset
  const [code, message, title] = [...element.cells]
  return {
    element,
    code: Number(code?.textContent),
    message: message?.querySelector('span')?.textContent ?? '',
    title: title?.querySelector('span:not(.chip)')?.textContent ?? '',
    category,
    actor,
    retry,
    kind,
  }
}

function describe(shown: number, all: number, filtered: boolean, ignored: readonly string[]): string {
  const unknown =
    ignored.length === 0 ? '' : ` The address also asks for ${ignored.join(', ')}, which means nothing here.`
  if (!filtered) return `${String(all)} codes.${unknown}`
  const none = shown === 0 ? ' No code fits all of these; clear the filters to see every code.' : ''
  return `${String(shown)} of ${String(all)} codes.${none}${unknown}`
}

/** A click anywhere on a row opens its code, unless text is being selected. */
function openRow(event: MouseEvent): void {
  const target = event.target as Element
  if (target.closest('a') ?? !getSelection()?.isCollapsed) return
  target.closest('tr')?.querySelector('a')?.dispatchEvent(new MouseEvent('click', event))
}

customElements.define('code-table', CodeTable)
