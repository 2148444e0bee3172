import type { CaseIndex } from '../index/case-index.ts'
import type { SearchIndex } from '../index/search-index.ts'
import { stopWordWeight, wordsOf } from '../english/text.ts'
import type { Query } from '../query/query.ts'
import type { Answer } from './answer.ts'
import { codesGivenIn } from './given.ts'
import type { GivenCodes } from './given.ts'
import { byNumber, fromQuote } from './hits.ts'
import type { Hit } from './hits.ts'
import { saidHits } from './said.ts'
import { foreignSignsIn } from './signs.ts'

/** The most numbers that a line may compare; more are a list of something else. */
const MAX_COMPARED = 4

/** The fewest words of a message that a line quotes; fewer may be a coincidence. */
const MIN_QUOTED_WORDS = 3

/** From these log odds up, a message outweighs what the words of the line suggest. */
const CLEARLY_SAID = 2.5

const none: Pick<GivenCodes, 'hits' | 'likely' | 'quotes' | 'said' | 'isSettled'> = {
  hits: [],
  likely: [],
  quotes: [],
  said: [],
  isSettled: true,
}

/** Codes among the numbers of a line. */
export interface BareNumbers {
  readonly numbers: readonly Hit[]
  /** False if they are codes for sure, true if the notes may show that they are; else the words decide */
  readonly needsCases?: boolean
  readonly disagreement?: Answer['disagreement']
}

/**
 * Numbers among words that are codes: those that the text gives as codes, those that the words agree with ("22 wrong
 * password", but not "after 30 minutes"), and one next to the message of another code.
 * @param found hits of the words
 * @param isMessage whether the words are the message of the first
 * @param cases the words of all notes, if they are loaded
 */
export function findBareNumbers(
  index: SearchIndex,
  query: Query,
  found: readonly Hit[],
  isMessage: boolean,
  cases: CaseIndex | undefined,
): BareNumbers {
  // A line without numbers is answered by its words.
  const isOpen = query.numbers !== undefined && foreignSignsIn(index, query).systems === 0
  const { hits, likely, quotes, said, isSettled } = isOpen ? codesGivenIn(index, query, cases) : none
  const needsCases = !isSettled
  const numbers = [...hits, ...likely]
  const least = found.length > 0 && numbers.length === 0 ? CLEARLY_SAID : Number.NEGATIVE_INFINITY
  const clear = isMessage ? [] : said.filter(({ odds }) => odds >= least)
  // Quoted messages come first, in the order of the text.
  const quoted = clear.length === 0 ? [] : quotes.filter(({ length }) => length >= MIN_QUOTED_WORDS)
  const named = new Set(numbers.map(({ record }) => String(record.code)))
  const byQuote = quoted.flatMap((quote) => fromQuote(index, quote, named))
  const given = [...hits, ...byQuote, ...saidHits(index, clear, [...numbers, ...byQuote]), ...likely]
  if (given.length > 0) return { numbers: given, needsCases }
  const hitsOf = (digits: readonly string[]) =>
    byNumber(
      index,
      digits.map((each) => ({ digits: each, from: '', line: 1 })),
    )
  const all = hitsOf(query.bare)
  if (all.length > 1 && all.length === query.bare.length && all.length <= MAX_COMPARED && isGrammar(query)) {
    return { numbers: all, needsCases }
  }
  const agreed = all.filter(({ record }) => found.some((hit) => hit.record === record))
  if (agreed.length > 0) return { numbers: agreed, needsCases }
  const [only, another] = all
  const [first] = found
  if (!isMessage || !only || another || !first || !isComplete(query, first))
    return { numbers: [], ...(needsCases && { needsCases }) }
  const messages = found.filter(({ record }) => record.message === first.record.message)
  return {
    numbers: [only],
    needsCases,
    disagreement: { code: only.record.code, messages: messages.map(({ record }) => record.code) },
  }
}

/** `findBareNumbers`, which is only passed on where a query can have numbers. */
export type BareNumbersFinder = typeof findBareNumbers

/** Whether a line has only words of grammar around its numbers: "it's not 22 anymore, it's 54 now". */
function isGrammar({ text }: Query): boolean {
  return wordsOf(text).every((word) => stopWordWeight(word) < 1 || /^\d+$/.test(word))
}

/** Whether a line is a message and a number, and nothing else. */
function isComplete(query: Query, { record }: Hit): boolean {
  const words = wordsOf(query.text).filter((word) => !query.bare.includes(word.replace(/^0+(?=\d)/, '')))
  return words.join(' ') === wordsOf(record.message).join(' ')
}
