import type { CaseIndex } from '../index/case-index.ts'
import type { Quote } from '../index/messages.ts'
import type { SearchIndex } from '../index/search-index.ts'
import { namesOtherSystem } from '../english/synonyms.ts'
import { stem, stopWordWeight, wordsOf } from '../english/text.ts'
import type { Query } from '../query/query.ts'
import { weightOf } from '../query/numbers/odds.ts'
import { MIN_ODDS } from '../query/numbers/numbers.ts'
import type { NumberInText } from '../query/numbers/numbers.ts'

/** A code among the numbers of a text, and how likely the text gives it. */
export interface Reading {
  readonly number: NumberInText
  /** Log odds; 0 is as likely as not */
  readonly odds: number
}

/** What the records say about a number, by the name of the sign. */
export type Signs = Readonly<Record<string, number>>

/** How much of a text is compared with records, in characters. */
const MAX_COMPARED = 8000

/** A shorter quote may be a coincidence. */
const MIN_QUOTED_WORDS = 2

/** The impact of one word or two, which may fit a record by chance. */
const LITTLE = 3

/** The most codes among the numbers of a text that make a difference. */
const MAX_KNOWN = 5

/** The codes among the numbers of a query; see `signsOf`. */
export function readingsOf(...known: Parameters<typeof signsOf>): Reading[] {
  return signsOf(...known).map(({ number, signs }) => {
    return {
      number,
      odds: Object.entries(signs).reduce((sum, [name, value]) => sum + value * weightOf(name), number.odds),
    }
  })
}

/**
 * The codes among the numbers of a query, and what is known about them besides the text around them: whether their
 * message is quoted, and whether the words of the text fit their records.
 * @param quotes messages that the text quotes
 * @param cases the words of all notes, if they are loaded
 * @returns in the order of the text
 */
export function signsOf(
  { byCode, records, lexicon }: SearchIndex,
  { text, numbers = [] }: Query,
  quotes: readonly Quote[],
  cases: CaseIndex | undefined,
): { readonly number: NumberInText; readonly signs: Signs }[] {
  const codes = numbers.filter(({ digits, odds }) => odds >= MIN_ODDS && byCode.has(digits))
  if (codes.length === 0) return []
  const start = text.slice(0, MAX_COMPARED)
  const roots = rootsIn(start)
  const known = Math.min(MAX_KNOWN, new Set(codes.map(({ digits }) => digits)).size)
  const quoted = new Set(quotes.flatMap(({ length, records: places }) => (length < MIN_QUOTED_WORDS ? [] : places)))
  const places = new Map(records.map(({ code }, place) => [String(code), place]))
  const fits = cases ? fitsOf(cases, roots) : undefined
  const domain = cases ? [...roots].reduce((sum, root) => sum + cases.domainOf(root), 0) / Math.max(1, roots.size) : 0
  const ofText: Signs = {
    [`known ${String(known)}`]: 1,
    domain,
    elsewhere: namesOtherSystem(lexicon.english.synonyms, wordsOf(start)) ? 1 : 0,
  }
  const ofNumber = (digits: string): Signs => {
    const place = places.get(digits) ?? -1
    const own = rootsIn(records[place]?.message ?? '')
    const shared = [...own].filter((root) => roots.has(root)).length
    return {
      ...ofText,
      'quoted own': quoted.has(place) ? 1 : 0,
      'quoted other': quoted.size > 0 && !quoted.has(place) ? 1 : 0,
      message: own.size === 0 ? 0 : shared / own.size,
      fit: fits?.(place) ?? 0,
    }
  }
  const signs = new Map([...new Set(codes.map(({ digits }) => digits))].map((digits) => [digits, ofNumber(digits)]))
  return codes.map((number) => ({ number, signs: signs.get(number.digits) ?? ofText }))
}

/** The stems of the content words of a text, identifiers split into words. */
function rootsIn(text: string): Set<string> {
  const words = wordsOf(text.replace(/([a-z])([A-Z])/g, '$1 $2').replaceAll('_', ' '))
  return new Set(words.filter((word) => stopWordWeight(word) === 1 && !/\d/.test(word)).map(stem))
}

/** How well words fit the notes of a record, 0 to 1: 1 for the record that they fit best. */
function fitsOf(cases: CaseIndex, roots: ReadonlySet<string>): (place: number) => number {
  const sums = new Map<number, number>()
  for (const root of roots) {
    for (const { record, impact } of cases.impactsOf(root) ?? []) sums.set(record, (sums.get(record) ?? 0) + impact)
  }
  const best = Math.max(0, ...sums.values())
  return (place) => (sums.get(place) ?? 0) / (best + LITTLE)
}
