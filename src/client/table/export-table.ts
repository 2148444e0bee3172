import { verdictLabels } from '../../codes/labels.ts'
import { columnLabels } from '../../view-models/column-labels.ts'
import type { LabeledColumn } from '../../view-models/column-labels.ts'
import { formats } from '../../view-models/table/formats.ts'
import type { TableContent } from '../../view-models/table/formats.ts'
import { recordsOf } from '../../view-models/table/records.ts'
import { report } from '../copying/toast.ts'
import type { Row } from '../../view-models/table/rows.ts'

/**
 * Copy the table, or save it as a file, and report what was done.
 * @param button with `data-export` `copy` or `save`, and a format in `data-form`
 * @param rows in order
 * @param extras extra columns
 * @param live a live region
 */
export async function exportTable(
  button: HTMLElement,
  rows: readonly Row[],
  extras: readonly LabeledColumn[],
  live: Element | null,
): Promise<void> {
  const format = button.dataset.form ?? ''
  const { type, text } = fileOf(format, rows, extras)
  const count = `${rows.length.toLocaleString('en')} ${rows.length === 1 ? 'code' : 'codes'}`
  if (button.dataset.export === 'copy') {
    const isCopied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    )
    report(isCopied ? `Copied ${count}.` : 'The browser did not allow copying; download the file.', live)
    return
  }
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type }))
  link.download = `codes.${format}`
  link.click()
  URL.revokeObjectURL(link.href)
  report(`Downloaded ${count}.`, live)
}

/** CSV and Markdown have the labels that the table shows, JSON the fields and values of `codes.json`. */
function fileOf(
  format: string,
  rows: readonly Row[],
  extras: readonly LabeledColumn[],
): { type: string; text: string } {
  if (format === 'csv' || format === 'md') {
    const { type, make } = formats[format]
    return { type, text: make(contentOf(rows, extras)) }
  }
  const columns = extras.map(({ id }) => id)
  return { type: 'application/json', text: `${JSON.stringify(recordsOf(rows, columns, addressOf), null, 2)}\n` }
}

function contentOf(rows: readonly Row[], extras: readonly LabeledColumn[]): TableContent {
  const { code, message, category, actor, repeat } = columnLabels
  return {
    columns: [code, message, category, actor, repeat, ...extras.map(({ label }) => label), 'Address'],
    rows: rows.map((row) => [
      row.code,
      row.message,
      row.title,
      row.actorLabel,
      verdictLabels[row.verdict],
      ...extras.map(({ id }) => row.texts?.[id] ?? ''),
      addressOf(row.code),
    ]),
  }
}

/** Not the canonical address: people share the one under which they reached the site. */
function addressOf(code: number): string {
  return new URL(`${String(code)}/`, location.origin + location.pathname).href
}
