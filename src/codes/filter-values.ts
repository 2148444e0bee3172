import type { Filter } from './addresses.ts'
import { verdictOf } from './labels.ts'
import type { Code } from './schema.ts'

/** The values of a code for a filter of the table: one, or each call and place where it comes up. */
export function filterValues(record: Code, filter: Filter): string[] {
  if (filter === 'verdict') return [verdictOf(record)]
  if (filter === 'call') return [...new Set(record.seenAt.map(({ at }) => at))]
  return [record[filter]]
}
