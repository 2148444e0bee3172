/** What a table shows, to be taken elsewhere: its columns in order, and the text of each cell. */
export interface Shown {
  readonly columns: readonly { readonly id: string; readonly label: string }[]
  readonly rows: readonly (readonly string[])[]
}

/** The forms in which a table is taken away, with the end of a file's name and its media type. */
export const forms = {
  csv: { type: 'text/csv', make: toCsv },
  md: { type: 'text/markdown', make: toMarkdown },
  json: { type: 'application/json', make: toJson },
} as const
export type Form = keyof typeof forms

/**
 * CSV by RFC 4180, with a byte order mark, without which Excel reads curly quotes wrong. A value that a spreadsheet
 * would run as a formula gets an apostrophe before it.
 */
export function toCsv({ columns, rows }: Shown): string {
  const cell = (text: string) => {
    const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
  }
  const lines = [columns.map(({ label }) => label), ...rows].map((row) => row.map(cell).join(','))
  return `\uFEFF${lines.join('\r\n')}\r\n`
}

/** A Markdown table; what would break it or be mark-up in a cell is escaped. */
export function toMarkdown({ columns, rows }: Shown): string {
  const cell = (text: string) =>
    text
      .replaceAll(/[\\|*_[\]`]/g, String.raw`\$&`)
      .replaceAll('<', '&lt;')
      .replaceAll(/\s+/g, ' ')
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |\n`
  return (
    line(columns.map(({ label }) => label)) +
    line(columns.map(() => '---')).replaceAll('\\', '') +
    rows.map(line).join('')
  )
}

/** An object for each row, with the columns' ids as names. */
export function toJson({ columns, rows }: Shown): string {
  const objects = rows.map((row) => Object.fromEntries(columns.map(({ id }, i) => [id, row[i] ?? ''])))
  return `${JSON.stringify(objects, null, 2)}\n`
}
