import type { TableRow } from '../codes/rules/published.ts'

/**
 * Read rows from the text of a vendor's page: a number, then the message, separated by a tab, a comma or the like, or
 * not at all (`0Success`), as in tables copied from a page. Other lines are ignored.
 * @param text the text of the page
 * @returns the rows in the order of the page
 */
export function rowsOf(text: string): TableRow[] {
  return text.split(/\r\n|\r|\n/).flatMap((line, i) => {
    const [, number, glue = '', rest = ''] =
      /^[\s|>*-]*"?(\d{1,6})"?(\s*[\t,;:|=]\s*|\s+|(?=\p{L}))(.+)$/u.exec(line) ?? []
    const message = messageOf(rest, glue)
    return number === undefined || message === '' ? [] : [{ code: Number(number), message, line: i + 1 }]
  })
}

/** The message in a cell, without quotes, trailing border and extra white space. */
function messageOf(cell: string, glue: string): string {
  const quoted = /^"((?:[^"]|"")*)"/.exec(cell)?.[1]?.replaceAll('""', '"')
  const bare = glue.includes('|') || glue.includes('\t') ? cell.split(glue.trim() || '\t', 1)[0] : cell
  return (quoted ?? bare ?? '').trim().replaceAll(/\s+/g, ' ')
}

/**
 * Insert a row into the text of a table, before the first row of a higher code and in the same format.
 * @param text the text of a table that does not have the code
 */
export function withRow(text: string, code: number, message: string): string {
  const rows = rowsOf(text)
  if (rows.some((row) => row.code === code)) return text
  const lines = text.split('\n')
  const next = rows.find((row) => row.code > code)
  const at = next ? next.line - 1 : (rows.at(-1)?.line ?? lines.length)
  const model = lines[((next ?? rows.at(-1))?.line ?? 0) - 1] ?? '0\t'
  const glue = /^\d+(\s*[\t,;|]\s*)?/.exec(model)?.[1] ?? ''
  return lines.toSpliced(at, 0, `${String(code)}${glue}${message}`).join('\n')
}
