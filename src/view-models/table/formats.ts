import { BYTE_ORDER_MARK, csvLine } from './csv.ts'
import { markdownCell, markdownTable } from './markdown.ts'

/** The content of a table for copying or download: its columns in order, and the cells, with numbers for codes. */
export interface TableContent {
  readonly columns: readonly { readonly id: string; readonly label: string }[]
  readonly rows: readonly (readonly (string | number)[])[]
}

/** The formats of a table for copying or download, with file extension and media type. */
export const formats = {
  csv: { type: 'text/csv', make: toCsv },
  md: { type: 'text/markdown', make: toMarkdown },
  json: { type: 'application/json', make: toJson },
} as const
export type Format = keyof typeof formats

/** CSV by RFC 4180, for spreadsheets. */
export function toCsv({ columns, rows }: TableContent): string {
  return BYTE_ORDER_MARK + [columns.map(({ label }) => label), ...rows].map(csvLine).join('')
}

/** A Markdown table with escaped cells. */
export function toMarkdown({ columns, rows }: TableContent): string {
  return markdownTable(
    columns.map(({ label }) => label),
    rows.map((row) => row.map((cell) => markdownCell(String(cell)))),
  )
}

/** An object for each row, with the columns' ids as names. */
export function toJson({ columns, rows }: TableContent): string {
  const objects = rows.map((row) => Object.fromEntries(columns.map(({ id }, i) => [id, row[i] ?? ''])))
  return `${JSON.stringify(objects, null, 2)}\n`
}
