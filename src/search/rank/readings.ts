import type { Quote } from '../index/messages.ts'
import type { SearchIndex } from '../index/search-index.ts'
import type { Query } from '../query/query.ts'
import { weightOf } from '../query/numbers/odds.ts'
import { MIN_ODDS } from '../query/numbers/numbers.ts'
import type { NumberInText } from '../query/numbers/numbers.ts'
import { rootsIn } from '../reworded/text-signs.ts'
import type { TextSigns } from '../reworded/text-signs.ts'

/** A code among the numbers of a text, and how likely the text gives it. */
export interface Reading {
  readonly number: NumberInText
  /** Log odds; 0 is as likely as not */
  readonly odds: number
}

/** What the records say about a number, by the name of the sign. */
export type Signs = Readonly<Record<string, number>>

/** A shorter quote may be a coincidence. */
const MIN_QUOTED_WORDS = 2

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
 * @param ofText what the words of the text say
 * @returns in the order of the text
 */
export function signsOf(
  { byCode, records }: SearchIndex,
  { numbers = [], form }: Query,
  quotes: readonly Quote[],
  { roots, fitOf, domain, isElsewhere }: TextSigns,
): { readonly number: NumberInText; readonly signs: Signs }[] {
  const codes = numbers.filter(({ digits, odds }) => odds >= MIN_ODDS && byCode.has(digits))
  if (codes.length === 0) return []
  const known = Math.min(MAX_KNOWN, new Set(codes.map(({ digits }) => digits)).size)
  const quoted = new Set(quotes.flatMap(({ length, records: places }) => (length < MIN_QUOTED_WORDS ? [] : places)))
  const places = new Map(records.map(({ code }, place) => [String(code), place]))
  const ofText: Signs = { [`known ${String(known)}`]: 1, domain, elsewhere: isElsewhere ? 1 : 0 }
  const ofNumber = (digits: string): Signs => {
    const place = places.get(digits) ?? -1
    const own = rootsIn(records[place]?.message ?? '')
    const shared = [...own].filter((root) => roots.has(root)).length
    const isOther = quoted.size > 0 && !quoted.has(place) ? 1 : 0
    return {
      ...ofText,
      'quoted own': quoted.has(place) ? 1 : 0,
      'quoted other': isOther,
      [`quoted other ${form}`]: isOther,
      message: own.size === 0 ? 0 : shared / own.size,
      fit: fitOf(place),
      [`fit ${form}`]: fitOf(place),
    }
  }
  const signs = new Map([...new Set(codes.map(({ digits }) => digits))].map((digits) => [digits, ofNumber(digits)]))
  return codes.map((number) => ({ number, signs: signs.get(number.digits) ?? ofText }))
}
