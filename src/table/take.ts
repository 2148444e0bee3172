import { BYTE_ORDER_MARK, csvLine } from './csv.ts'
import { markdownCell, markdownTable } from './markdown.ts'

/** The content of a table for copying or download: its columns in order, and the text of each cell. */
export interface Shown {
  readonly columns: readonly { readonly id: string; readonly label: string }[]
  readonly rows: readonly (readonly string[])[]
}

/** The formats of a table for copying or download, with file extension and media type. */
export const forms = {
  csv: { type: 'text/csv', make: toCsv },
  md: { type: 'text/markdown', make: toMarkdown },
  json: { type: 'application/json', make: toJson },
} as const
export type Form = keyof typeof forms

/** CSV by RFC 4180, for spreadsheets. */
export function toCsv({ columns, rows }: Shown): string {
  return BYTE_ORDER_MARK + [columns.map(({ label }) => label), ...rows].map(csvLine).join('')
}

/** A Markdown table with escaped cells. */
export function toMarkdown({ columns, rows }: Shown): string {
  return markdownTable(
    columns.map(({ label }) => label),
    rows.map((row) => row.map(markdownCell)),
  )
}

/** An object for each row, with the columns' ids as names. */
export function toJson({ columns, rows }: Shown): string {
  const objects = rows.map((row) => Object.fromEntries(columns.map(({ id }, i) => [id, row[i] ?? ''])))
  return `${JSON.stringify(objects, null, 2)}\n`
}
