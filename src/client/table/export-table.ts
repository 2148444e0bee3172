import { verdictLabels } from '../../codes/labels.ts'
import { columnLabels } from '../../view-models/column-labels.ts'
import type { Row } from '../../view-models/table/rows.ts'
import { columns } from '../../codes/table-state.ts'
import type { Column, ExtraColumn } from '../../codes/table-state.ts'
import { formats } from '../../view-models/table/formats.ts'
import type { Format, TableContent } from '../../view-models/table/formats.ts'

/**
 * Copy the table, or save it as a file.
 * @param button with `data-export` `copy` or `save`, and a format in `data-form`
 * @param rows in order
 * @param extras extra columns
 * @returns a message about what was done
 */
export async function exportTable(
  button: HTMLElement,
  rows: readonly Row[],
  extras: readonly ExtraColumn[],
): Promise<string> {
  const format = button.dataset.form as Format
  const { make, type } = formats[format]
  const text = make(contentOf(rows, extras))
  const count = `${rows.length.toLocaleString('en')} ${rows.length === 1 ? 'code' : 'codes'}`
  if (button.dataset.export === 'copy') {
    try {
      await navigator.clipboard.writeText(text)
      return `Copied ${count}.`
    } catch {
      return 'The browser did not allow copying; download the file.'
    }
  }
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type }))
  link.download = `codes.${format}`
  link.click()
  URL.revokeObjectURL(link.href)
  return `Downloaded ${count}.`
}

/** The content of the table, with labels, and the address of each code. */
function contentOf(rows: readonly Row[], extras: readonly ExtraColumn[]): TableContent {
  const requested: readonly Column[] = extras
  const always: readonly Column[] = ['code', 'message', 'category', 'actor', 'repeat']
  const shown = columns.filter((column) => always.includes(column) || requested.includes(column))
  const cells: Record<Column, (row: Row) => string | number> = {
    code: ({ code }) => code,
    message: ({ message }) => message,
    category: ({ title }) => title,
    actor: ({ actorLabel }) => actorLabel,
    repeat: ({ verdict }) => verdictLabels[verdict],
    meaning: ({ meaning = '' }) => meaning,
    look: ({ look = '' }) => look,
    reply: ({ reply = '' }) => reply,
    where: ({ where = '' }) => where,
    updated: ({ updated = '' }) => updated,
  }
  // Not the canonical address: people share the one under which they reached the site.
  const addressOf = (code: number) => new URL(`${String(code)}/`, location.origin + location.pathname).href
  return {
    columns: [...shown.map((id) => ({ id, label: columnLabels[id] })), { id: 'url', label: 'Address' }],
    rows: rows.map((row) => [...shown.map((column) => cells[column](row)), addressOf(row.code)]),
  }
}
