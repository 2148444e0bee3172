import { filters } from '../../codes/addresses.ts'
import type { Filter } from '../../codes/addresses.ts'
import { verdictLabels } from '../../codes/labels.ts'
import type { Verdict } from '../../codes/labels.ts'
import type { Code } from '../../codes/schema.ts'
import { byFilter, isExtra } from '../../codes/table-state.ts'
import type { Column, ExtraColumn, Sort, TableState } from '../../codes/table-state.ts'

/** The fields of a row that filters and sorting use. `call` has several ids, separated by spaces. */
export interface Row extends Readonly<Record<Filter, string>> {
  readonly verdict: Verdict
  readonly code: number
  readonly message: string
  /** The name of the category */
  readonly title: string
  readonly actorLabel: string
  /** What extra columns show, by column; loaded when one is requested */
  readonly texts?: Readonly<Partial<Record<ExtraColumn, string>>>
  /** What they show as it is published */
  readonly published?: PublishedTexts
}

/** The fields of a code in `codes.json` that extra columns show. */
export type PublishedTexts = Readonly<
  Pick<Code, 'meaning' | 'firstLook' | 'tellUser' | 'seenAt'> & { replies: Record<string, string>; updated: string }
>

/** How many rows each value of each filter would show. */
export type Counts = Readonly<Record<Filter, ReadonlyMap<string, number>>>

/**
 * Filter and sort rows.
 * @param rows in ascending order of codes
 */
export function selectRows<T extends Row>(rows: readonly T[], state: TableState): T[] {
  const words = searchWords(state.q)
  return rows.filter((row) => fits(row, state, words)).sort(comparing(state.sort))
}

/**
 * Count how many rows each option would show if it were chosen and nothing else changed. The map has only
 * values that a row has.
 */
export function optionCounts(rows: readonly Row[], state: TableState): Counts {
  const words = searchWords(state.q)
  const count = (filter: Filter) => {
    const counts = new Map<string, number>()
    for (const row of rows) {
      if (!fits(row, state, words, filter)) continue
      for (const value of valuesOf(row, filter)) counts.set(value, (counts.get(value) ?? 0) + 1)
    }
    return counts
  }
  return byFilter(count)
}

function fits(row: Row, { filter }: TableState, words: readonly string[], except?: Filter): boolean {
  const misses = (name: Filter, value: string) => name !== except && !valuesOf(row, name).includes(value)
  if (filters.some((name) => filter[name] !== undefined && misses(name, filter[name]))) return false
  if (words.length === 0) return true
  const text = normalized(`${String(row.code)} ${row.message} ${row.title}`)
  return words.every((word) => text.includes(word))
}

/** The values of a row for a filter. */
function valuesOf(row: Row, filter: Filter): string[] {
  return row[filter].split(' ').filter(Boolean)
}

function searchWords(text: string): string[] {
  return normalized(text).split(/\s+/).filter(Boolean)
}

/** Normalizes case, accents and curly quotes, which nobody types. */
function normalized(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[“”]/g, '"')
    .toLowerCase()
}

const { compare } = new Intl.Collator('en')

/** The order of verdicts, which is that of their labels: from what is not repeated to what is done. */
const verdicts = Object.keys(verdictLabels)

function comparing(sort: Sort): (a: Row, b: Row) => number {
  const sign = sort.startsWith('-') ? -1 : 1
  const by = sort.replace('-', '') as Column
  if (by === 'code') return (a, b) => sign * (a.code - b.code)
  if (by === 'repeat') {
    const rank = ({ verdict }: Row) => verdicts.indexOf(verdict)
    return (a, b) => sign * (rank(a) - rank(b)) || a.code - b.code
  }
  const textOf = (row: Row) => (isExtra(by) ? (row.texts?.[by] ?? '') : row[keys[by]])
  return (a, b) => sign * compare(textOf(a), textOf(b)) || a.code - b.code
}

const keys = {
  message: 'message',
  category: 'title',
  actor: 'actorLabel',
} as const
