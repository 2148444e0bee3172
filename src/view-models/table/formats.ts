import { BYTE_ORDER_MARK, csvLine } from './csv.ts'
import { markdownCell, markdownTable } from './markdown.ts'

/** The content of a table for copying or download: the labels of its columns in order, and the cells. */
export interface TableContent {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
}

/** The formats of a table of texts for copying or download, with file extension and media type. */
export const formats = {
  csv: { type: 'text/csv', make: toCsv },
  md: { type: 'text/markdown', make: toMarkdown },
} as const

/** CSV by RFC 4180, for spreadsheets. */
export function toCsv({ columns, rows }: TableContent): string {
  return BYTE_ORDER_MARK + [columns, ...rows].map(csvLine).join('')
}

/** A Markdown table with escaped cells. */
export function toMarkdown({ columns, rows }: TableContent): string {
  return markdownTable(
    columns,
    rows.map((row) => row.map((cell) => markdownCell(String(cell)))),
  )
}
