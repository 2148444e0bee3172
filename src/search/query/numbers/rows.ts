/** A line of a text, or one row of a table in HTML. */
export interface Row {
  readonly text: string
  /** Where it begins in the text */
  readonly start: number
  /** The 1-based line */
  readonly line: number
  /** For each way to separate columns, the cells of the header above it; nothing where there is none */
  readonly headers: readonly (readonly string[] | undefined)[]
}

/** Longer lines are not rows of a table. */
const MAX_ROW = 400

/** How the columns of a table may be separated. */
const separators: readonly RegExp[] = [/\t/, /\|\|?/, /,/, /;/, /\s{2,}/, /: /]

/** The rows of a text, in linear time. */
export function rowsIn(text: string): Row[] {
  const rows: Row[] = []
  const headers: (readonly string[] | undefined)[] = separators.map(() => undefined)
  let start = 0
  let line = 1
  for (const [i, part] of text.split(/(\n|<\/tr>)/i).entries()) {
    if (i % 2 === 0) {
      rows.push({ text: part, start, line, headers: [...headers] })
      if (part.length <= MAX_ROW)
        separators.forEach((_, kind) => (headers[kind] = headerAfter(part, kind, headers[kind])))
    } else if (part === '\n') line++
    start += part.length
  }
  return rows
}

/** The header of the column that a number is alone in; nothing if it is in no table. */
export function headerOf({ text, headers }: Row, from: number, to: number): string | undefined {
  if (text.length > MAX_ROW) return undefined
  for (const [kind, names] of headers.entries()) {
    if (!names) continue
    const cells = cellsOf(text, kind)
    const column = cellsOf(`${text.slice(0, from)}0`, kind).length - 1
    const name = names[column]
    if (Math.abs(cells.length - names.length) <= 1 && cells[column] === text.slice(from, to) && name) return name
  }
  return undefined
}

/** The header of the rows below this one. */
function headerAfter(row: string, kind: number, header: readonly string[] | undefined): typeof header {
  if (!/[\p{L}\d]/u.test(row)) return /[-=─━+|]/.test(row) ? header : undefined
  const cells = cellsOf(row, kind)
  if (header && Math.abs(cells.length - header.length) <= 1) return header
  const isHeader = cells.length > 1 && !/\d/.test(row) && cells.filter((cell) => /\p{L}/u.test(cell)).length > 1
  return isHeader ? cells : undefined
}

function cellsOf(row: string, kind: number): string[] {
  const cells = row.trim().split(separators[kind] ?? '\t')
  return cells.map((cell) => cell.replace(/<[^<>]{0,80}>|["'`*]/g, '').trim())
}
