import type { Keys } from './keys.ts'
import { mentionOn } from './mention-at.ts'
import type { Mention } from './mentions.ts'

/** Longer lines are not rows of a table. */
const MAX_LINE = 1000

/** A table with a column of codes. */
interface Table {
  readonly from: string
  readonly column: number
  readonly cells: (line: string) => string[]
  readonly width: number
}

/** How the columns of a table may be separated. */
const separators: readonly ((line: string) => string[])[] = [
  (line) => line.split('\t'),
  // Jira doubles the separators in a header.
  (line) => (line.startsWith('||') ? line.replaceAll('||', '|') : line).split('|'),
  (line) => line.split(','),
  (line) => line.split(';'),
  (line) => line.trim().split(/\s{2,}/),
]

/** A line that separates rows, drawn or typed. */
const border = /^[\s|:+=\u2500-\u257f-]*$/

/**
 * Codes in the columns of tables, such as spreadsheets, CSV or Markdown: the header of a column is a key of a response,
 * and the lines below have numbers in that column. Runs in linear time.
 * @param keys of the API
 * @returns the mentions in order
 */
export function mentionsInTables(text: string, keys: Keys): Mention[] {
  const mentions: Mention[] = []
  let table: Table | undefined
  const rows = rowsOf(text)
  for (const [i, { row: line, line: number }] of rows.entries()) {
    const next = rows[i + 1]?.row ?? ''
    if (line.length > MAX_LINE) table = undefined
    else if (table) {
      const cells = table.cells(line).map(plain)
      const value = cells[table.column] ?? ''
      if (/^\d{1,9}$/.test(value) && Math.abs(cells.length - table.width) <= 1) {
        mentions.push(mentionOn(number, value, table.from))
      } else if (!border.test(line)) table = headerIn(line, next, keys)
    } else table = headerIn(line, next, keys)
  }
  return mentions
}

/** The rows of a text and their line numbers: one line may have all rows of an HTML table, with cells joined. */
function rowsOf(text: string): { readonly row: string; readonly line: number }[] {
  return text.split('\n').flatMap((line, i) => {
    const rows = line.length > MAX_LINE || !/<\/tr>/i.test(line) ? [line] : line.split(/<\/tr>/i).map(withoutTags)
    return rows.map((row) => ({ row, line: i + 1 }))
  })
}

function withoutTags(row: string): string {
  return row.replace(/<[^<>]{0,80}>/g, '').replaceAll(': ', '|')
}

/**
 * The table that begins with this header, if one of its columns has codes; a line with values is not a header.
 * @param next the line below it: if that is a border of dashes, it shows where columns begin and end
 */
function headerIn(line: string, next: string, keys: Keys): Table | undefined {
  if (line.length > MAX_LINE || /[{}=<>]|\d{3}/.test(line)) return undefined
  const dashed = next.length <= MAX_LINE && /^\s*-{2,}(?: +-{2,})+\s*$/.test(next) ? [columnsOf(next)] : []
  const separated = /[\t|,;]|\S\s{2,}\S/.test(line) ? separators : []
  for (const cells of [...dashed, ...separated]) {
    const names = cells(line).map(plain)
    if (names.length < 2 || names.filter((name) => name !== '').length < 2) continue
    const column = names.findIndex(
      (name) => /^[\w. -]{1,30}$/.test(name) && (keys.strengthOf(name.replaceAll(' ', '')) ?? 0) > 1,
    )
    const from = names[column]
    if (from !== undefined) return { from, column, cells, width: names.length }
  }
  return undefined
}

/** Splits a line into cells by the columns that a line of dashes marks. */
function columnsOf(dashes: string): Table['cells'] {
  const columns = [...dashes.matchAll(/-+/g)]
  return (line) => columns.map(({ 0: dash, index }) => line.slice(index, index + dash.length))
}

function plain(cell: string): string {
  return cell.trim().replace(/^["'`*]+|["'`*]+$/g, '')
}
