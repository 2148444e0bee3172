import { filters, filtersByAddress } from '../../codes/addresses.ts'
import type { Filter } from '../../codes/addresses.ts'
import type { LabeledColumn } from '../../view-models/column-labels.ts'
import type { Counts } from '../../view-models/table/rows.ts'
import { byFilter, formatState, parseState } from '../../codes/table-state.ts'
import type { ExtraColumn, KnownValues, Sort, TableState } from '../../codes/table-state.ts'

/** The form that filters and sorts the table. */
export class TableForm {
  readonly #form: HTMLFormElement

  /** @param form as Filters.astro makes it */
  constructor(form: HTMLFormElement) {
    this.#form = form
  }

  /** Every value that an address may have. */
  get known(): KnownValues {
    const values = byFilter((name) => new Set(this.#options(name).map(({ value }) => value)))
    return { ...values, columns: this.#columns.map(({ id }) => id) }
  }

  /** The columns that a state adds. */
  columnsOf({ extras }: TableState): readonly LabeledColumn[] {
    return this.#columns.filter(({ id }) => extras.includes(id))
  }

  /** The columns that can be added. */
  get #columns(): readonly LabeledColumn[] {
    return this.#boxes.map(({ value, dataset }) => {
      return { id: value as ExtraColumn, label: dataset.label ?? '', language: dataset.language }
    })
  }

  /** The state of its fields. */
  read(): TableState {
    const extras = this.#boxes.filter(({ checked }) => checked).map(({ value }) => value as ExtraColumn)
    const chosen = filters.map((name) => [name, this.#field(name).value] as const)
    return {
      filter: Object.fromEntries(chosen.filter(([, value]) => value !== '')),
      q: this.#field('q').value,
      sort: this.#field('sort').value as Sort,
      extras,
    }
  }

  /**
   * Shows a state.
   * @param shown how many rows are shown
   * @param counts how many rows each option would show; without them the options do not change
   */
  fill(state: TableState, counts?: Counts, shown?: number): void {
    for (const name of filters) {
      const chosen = state.filter[name] ?? ''
      const field = this.#field(name)
      field.value = chosen
      if (filtersByAddress.includes(name)) this.#showField(field, chosen !== '')
      for (const option of counts ? this.#options(name) : []) {
        const count = counts?.[name].get(option.value) ?? 0
        option.textContent = `${this.labelOf(name, option.value)} (${String(count)})`
        option.disabled = count === 0 && option.value !== chosen
      }
    }
    this.#field('sort').value = state.sort
    for (const box of this.#boxes) {
      box.checked = state.extras.some((column) => column === box.value)
    }
    const close = this.#form.querySelector('[data-show-rows]')
    if (close && shown !== undefined)
      close.textContent = `Show ${shown.toLocaleString('en')} ${shown === 1 ? 'code' : 'codes'}`
    for (const view of this.#form.querySelectorAll<HTMLAnchorElement>('[data-view]')) {
      const isShown = formatState(parseState(view.search, this.known).state) === formatState(state)
      if (isShown) view.setAttribute('aria-current', 'true')
      else view.removeAttribute('aria-current')
    }
    const words = this.#form.parentElement?.querySelector('[data-filter-words]')
    if (words) words.textContent = this.#wordsOf(state)
    // Text that is being typed is not changed, including its spaces.
    if (this.#field('q').value.trim() !== state.q.trim()) this.#field('q').value = state.q
  }

  /** A value as readers see it. */
  labelOf(name: Filter, value: string): string {
    return this.#options(name).find((option) => option.value === value)?.dataset.label ?? value
  }

  /** Closes the sheet with the filters on narrow screens. */
  close(): void {
    if (this.#form.matches(':popover-open')) this.#form.hidePopover()
  }

  /** Focuses the text field if it is visible. */
  focus(): void {
    this.#field('q').focus()
  }

  /** The filters in words, for paper: `Who acts: Developer. Number or words: token.` */
  #wordsOf({ filter, q }: TableState): string {
    const questionOf = (name: Filter | 'q') => this.#field(name).labels?.[0]?.querySelector('span')?.textContent ?? name
    const set = filters.flatMap((name) => {
      const value = filter[name]
      return value === undefined ? [] : [[questionOf(name), this.labelOf(name, value)]]
    })
    const all = q.trim() === '' ? set : [...set, [questionOf('q'), q.trim()]]
    return all
      .map(([question = '', value = '']) => `${question}${question.endsWith('?') ? '' : ':'} ${value}.`)
      .join(' ')
  }

  /** A field that is in use stays. */
  #showField(field: HTMLElement, isSet: boolean): void {
    const label = field.closest('label')
    if (label) label.hidden = !isSet && document.activeElement !== field
  }

  #field(name: Filter | 'q' | 'sort'): HTMLInputElement | HTMLSelectElement {
    return this.#form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement
  }

  /** The boxes of the columns, in order. */
  get #boxes(): HTMLInputElement[] {
    return [...(this.#form.parentElement?.querySelectorAll<HTMLInputElement>('[data-columns] input') ?? [])]
  }

  #options(name: Filter): HTMLOptionElement[] {
    return [...this.#form.querySelectorAll<HTMLOptionElement>(`[name=${name}] option[data-label]`)]
  }
}
