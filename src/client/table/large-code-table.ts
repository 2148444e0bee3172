import { lookupAddressesAt } from '../../codes/lookup-addresses.ts'
import { verdictLabels } from '../../codes/labels.ts'
import type { RowData } from '../../large/row-data.ts'
import { rowOf } from '../../large/row-data.ts'
import type { Row } from '../../view-models/table/rows.ts'
import { formatState } from '../../codes/table-state.ts'
import { el, announceLoadFailure } from '../dom.ts'
import { CodeTable } from './code-table.ts'
import { describe } from './status.ts'
import { useFiles } from './use-files.ts'

/** How many rows are added at a time: more than anyone reads, few enough to appear at once. */
const ROWS_PER_STEP = 200

/**
 * The table of a large reference. The page has its categories; rows are loaded as data when the table is filtered or
 * sorted, and added in steps. It works like the other table.
 */
class LargeCodeTable extends CodeTable {
  #isLoading = false
  #ignored: readonly string[] = []
  #shown: readonly Row[] = []

  override connectedCallback(): void {
    this.#more?.addEventListener('click', () => {
      const first = this.#body?.rows.length ?? 0
      this.#add()
      this.#body?.rows[first]?.querySelector('a')?.focus()
    })
    super.connectedCallback()
  }

  protected override show(ignored: readonly string[]): void {
    this.#ignored = ignored
    if (this.rows.length > 0) {
      super.show(ignored)
      return
    }
    this.form.fill(this.state)
    if (this.#isDefault) {
      this.place([])
      this.announce(describe({ shown: this.#count, all: this.#count, filtered: false }, ignored))
      return
    }
    this.announce('Loading the codes…')
    if (this.#isLoading) return
    this.#isLoading = true
    const label = (filter: 'category' | 'actor', id: string) => this.form.labelOf(filter, id)
    const list = (parts: unknown[]) => {
      this.rows = (parts as RowData[][]).flat().map((data) => rowOf(data, label))
      this.show(this.#ignored)
    }
    void useFiles((this.dataset.parts ?? '').split(' '), list, (problem) => {
      this.#isLoading = false
      this.announce('')
      const status = this.querySelector('[role=status]')
      announceLoadFailure(status, `The codes ${problem}; each category lists its own.`)
    })
  }

  protected override place(shown: readonly Row[]): void {
    this.#shown = this.#isDefault ? [] : shown
    this.#body?.replaceChildren()
    this.#add()
    for (const table of this.querySelectorAll('table')) {
      table.hidden = table.matches('.codes-table') === this.#isDefault
    }
  }

  /** How many codes there are, loaded or not. */
  get #count(): number {
    return Number(this.dataset.count)
  }

  get #isDefault(): boolean {
    return formatState(this.state) === ''
  }

  get #body(): HTMLTableSectionElement | undefined {
    return this.querySelector<HTMLTableElement>('.codes-table')?.tBodies[0]
  }

  get #more(): HTMLButtonElement | null {
    return this.querySelector<HTMLButtonElement>('[data-more]')
  }

  #add(): void {
    const [body, more, shown] = [this.#body, this.#more, this.#shown]
    if (!body || !more) return
    body.append(...shown.slice(body.rows.length, body.rows.length + ROWS_PER_STEP).map((row) => this.#rowElement(row)))
    const left = shown.length - body.rows.length
    more.hidden = left === 0
    more.textContent = `Show ${String(Math.min(ROWS_PER_STEP, left))} more of ${left.toLocaleString('en')}`
  }

  #rowElement(row: Row): HTMLElement {
    const { code, message, title, category, actorLabel, kind } = row
    const href = lookupAddressesAt(this.dataset.base ?? '/').code(code)
    const kindLabel = kind === 'error' ? '' : el('small', { class: 'kind' }, this.form.labelOf('kind', kind))
    const chip = this.querySelector(`#${CSS.escape(category)} .chip`)?.cloneNode(true) ?? ''
    return el(
      'tr',
      {},
      el('th', { scope: 'row' }, el('a', { href }, String(code))),
      el('td', {}, el('span', {}, message), ' ', kindLabel),
      el('td', {}, chip, ' ', el('span', {}, title)),
      el('td', {}, actorLabel),
      el('td', {}, verdictLabels[row.verdict]),
    )
  }
}

customElements.define('large-code-table', LargeCodeTable)
