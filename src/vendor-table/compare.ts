import type { TableRow } from '../codes/rules/published.ts'
import type { Code } from '../codes/schema.ts'

/** A difference between a copy of the vendor's table and the records. */
export type Difference =
  | { readonly kind: 'new'; readonly row: TableRow }
  | { readonly kind: 'reworded'; readonly row: TableRow; readonly record: Code }
  | { readonly kind: 'back'; readonly row: TableRow; readonly record: Code }
  | { readonly kind: 'removed'; readonly record: Code }

/**
 * Compare a copy of the vendor's table with the records.
 * @param rows of the copy
 * @param codes the records
 * @returns differences by ascending code: new, reworded or removed codes, and retired ones that are back
 */
export function differencesBetween(rows: readonly TableRow[], codes: readonly Code[]): Difference[] {
  const records = new Map(codes.map((record) => [record.code, record]))
  const published = new Set(rows.map(({ code }) => code))
  const found = rows.flatMap((row): Difference[] => {
    const record = records.get(row.code)
    if (!record) return [{ kind: 'new', row }]
    return [
      ...(record.retired ? [{ kind: 'back', row, record } as const] : []),
      ...(record.message === row.message ? [] : [{ kind: 'reworded', row, record } as const]),
    ]
  })
  const removed = codes.filter((record) => !record.retired && !published.has(record.code))
  return [...found, ...removed.map((record) => ({ kind: 'removed', record }) as const)].sort(
    (a, b) => codeOf(a) - codeOf(b),
  )
}

/** Find rows of the same code with different messages, which a person has to resolve. */
export function contradictionsIn(rows: readonly TableRow[]): TableRow[][] {
  return [...Map.groupBy(rows, ({ code }) => code).values()].filter(
    (group) => new Set(group.map(({ message }) => message)).size > 1,
  )
}

/** The code that a difference is about. */
export function codeOf(difference: Difference): number {
  return difference.kind === 'removed' ? difference.record.code : difference.row.code
}

/**
 * Format a difference as one line.
 * @param file the copy, as shown in messages
 * @param source the file of the records
 * @param lineOf returns the 1-based line of a code's record
 */
export function sentenceOf(
  difference: Difference,
  file: string,
  source: string,
  lineOf: (code: number) => number,
): string {
  const code = codeOf(difference)
  const here = `${source}:${String(lineOf(code))}`
  if (difference.kind === 'removed') {
    return `removed   ${here} code ${String(code)} ${JSON.stringify(difference.record.message)}`
  }
  const there = `${file}:${String(difference.row.line)}`
  const message = JSON.stringify(difference.row.message)
  if (difference.kind === 'new') return `new       ${there} code ${String(code)} ${message}`
  if (difference.kind === 'back') return `back      ${there} code ${String(code)} ${message}; retired in ${here}`
  return `reworded  ${there} code ${String(code)} ${message}; was ${JSON.stringify(difference.record.message)} in ${here}`
}
