import type { SearchIndex } from '../index/search-index.ts'
import { wordsOf } from '../english/text.ts'
import type { Mention } from '../query/mentions.ts'
import type { Query } from '../query/query.ts'
import type { Answer } from './answer.ts'
import { byNumber } from './hits.ts'
import type { Hit } from './hits.ts'
import { foreignSignsIn } from './signs.ts'

/**
 * Numbers among words that are codes: those that the words call codes, those that the words agree with ("22 wrong
 * password", but not "after 30 minutes"), and one next to the message of another code.
 */
export function findBareNumbers(
  index: SearchIndex,
  query: Query,
  found: readonly Hit[],
  isMessage: boolean,
  hasQuote: boolean,
): { numbers: Hit[]; disagreement?: Answer['disagreement'] } {
  const asMention = (code: number): Mention => ({ digits: String(code), from: '', line: 1 })
  const isForeign = foreignSignsIn(index, query).systems > 0
  const given = isForeign ? [] : query.called?.length ? query.called : comparedIn(index, query, hasQuote)
  const called = given.flatMap((digits) => index.byCode.get(digits) ?? [])
  // Next to a message, numbers that words call codes still count; numbers that are only compared do not.
  if (called.length > 0 && (!isMessage || given === query.called)) {
    return {
      numbers: byNumber(
        index,
        called.map(({ code }) => asMention(code)),
      ),
    }
  }
  const records = query.bare.flatMap((digits) => index.byCode.get(digits) ?? [])
  const agreed = records.filter((record) => found.some((hit) => hit.record === record))
  if (agreed.length > 0)
    return {
      numbers: byNumber(
        index,
        agreed.map(({ code }) => asMention(code)),
      ),
    }
  const [only, another] = records
  const [first] = found
  if (!isMessage || !only || another || !first || !isWhole(query, first)) return { numbers: [] }
  const messages = found.filter(({ record }) => record.message === first.record.message)
  return {
    numbers: byNumber(index, [asMention(only.code)]),
    disagreement: { code: only.code, messages: messages.map(({ record }) => record.code) },
  }
}

/** `findBareNumbers`, which is only passed on where a query can have numbers. */
export type BareNumbersFinder = typeof findBareNumbers

/** The most numbers that a line may compare; more are a list of something else. */
const MAX_COMPARED = 4

/** Numbers that count as codes because every number in the line is a code, or because the line quotes a message. */
function comparedIn(index: SearchIndex, { bare, uncounted = [] }: Query, hasQuote: boolean): readonly string[] {
  const codes = [...new Set(uncounted)].filter((digits) => index.byCode.has(digits))
  if (hasQuote) return codes
  return codes.length > 1 && codes.length <= MAX_COMPARED && bare.every((digits) => codes.includes(digits)) ? codes : []
}

/** Whether a line is a message and a number, and nothing else. */
function isWhole(query: Query, { record }: Hit): boolean {
  const words = wordsOf(query.text).filter((word) => !query.bare.includes(word.replace(/^0+(?=\d)/, '')))
  return words.join(' ') === wordsOf(record.message).join(' ')
}
