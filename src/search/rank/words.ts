import { quotesIn } from '../index/messages.ts'
import type { Quote } from '../index/messages.ts'
import type { SearchIndex } from '../index/search-index.ts'
import { isVague, stopWordWeight, wordsOf } from '../english/text.ts'
import type { Query } from '../query/query.ts'
import { questionInLine } from '../query/line-question.ts'
import { answerOf } from './answer.ts'
import type { Answer } from './answer.ts'
import type { BareNumbersFinder } from './bare-numbers.ts'
import type { CaseFinder } from './cases.ts'
import { fromQuote, hitOf } from './hits.ts'
import type { Hit } from './hits.ts'
import { isNearlyMessage, matchWords } from './rank.ts'
import type { Match } from './rank.ts'
import { foreignSignsIn } from './signs.ts'
import type { QueryTerm } from './terms.ts'

/** The most results of a query, and of a described case, which is about one code. */
const MAX_RESULTS = 10
const MAX_OF_CASE = 5

/** The fewest words of a message that a line quotes; fewer may be a coincidence. */
const MIN_QUOTED_WORDS = 3

/** From these values up, keywords settle a query without described cases: 99 % of such answers are right. */
const SETTLED_COVERAGE = 0.9
const SETTLED_SCORE = 0.8
const SETTLED_LEAD = 1.2

/**
 * Answer a line of words that gives no number as a code.
 * @param findCases finds described cases, if it is loaded
 * @param findBareNumbers finds codes among the words, if there are numbers
 */
export function findWords(
  index: SearchIndex,
  query: Query,
  findCases?: CaseFinder,
  findBareNumbers: BareNumbersFinder = () => ({ numbers: [] }),
): Answer {
  const question = questionInLine(query)
  // "It is not 23 anymore, it is 24 now" has no words that show what it is about, but it has numbers.
  if (isVague(question.text)) {
    const hasWords = wordsOf(question.text).length > 0
    return answerOf(index, hasWords ? findBareNumbers(index, query, [], false, findCases).numbers : [], [])
  }
  const { matches, terms, scores } = matchWords(index.lexicon, question)
  const isMessage = matches[0]?.message === true || isNearlyMessage(matches, scores)
  const corrections = terms.flatMap(({ word, corrected }) =>
    corrected === undefined ? [] : [[word, corrected] as const],
  )
  const words = terms.flatMap(({ word, corrected }) => (stopWordWeight(word) === 1 ? [corrected ?? word] : []))
  const signs = foreignSignsIn(index, query)
  // The errors of other systems read like messages: "7zip wrong password".
  const isForeign = !isMessage && signs.systems > 0
  // Before described cases are loaded, words may still lead to another code than that of a quoted message.
  const leastWithMatches = findCases && !isMessage ? MIN_QUOTED_WORDS : Number.POSITIVE_INFINITY
  const quoted = isForeign ? [] : quotedHits(index, query, matches.length === 0 ? 1 : leastWithMatches)
  const settled = isMessage || quoted.length > 0
  const isAsked = words.length > 0 && !settled
  const needsCases = isAsked && (isForeign || !isSettled(matches, terms))
  const cases = needsCases ? findCases?.find(terms, scores, signs) : undefined
  // If another system is named, only described cases may answer: keywords alone also fit the errors of that system.
  const ranked: readonly Pick<Match, 'record'>[] = cases?.sure ?? (isForeign ? [] : matches)
  const guesses = cases?.guesses.flatMap((match) => hitOf(index, match)) ?? []
  const found = ranked.flatMap((match) => hitOf(index, match))
  const { numbers, needsCases: isOpen, disagreement } = findBareNumbers(index, query, found, isMessage, findCases)
  const answer = answerOf(index, [...numbers, ...quoted, ...found.slice(0, cases ? MAX_OF_CASE : MAX_RESULTS)], [])
  return {
    ...answer,
    guesses: answer.hits.length === 0 ? guesses : [],
    ...(disagreement && { disagreement }),
    corrections,
    words,
    needsKeywords: (isAsked && isOpen !== false) || (quoted.length > 0 && index.lexicon.english.synonyms.size === 0),
    needsCases: isOpen ?? needsCases,
  }
}

/**
 * Messages among other words: "HTTP 200 in 22 ms: Template does not exist".
 * @param least how many words a single message must have
 */
function quotedHits(index: SearchIndex, query: Query, least: number): Hit[] {
  const quotes = quotesIn(index.messages, query.text)
  const hitsOf = (some: readonly Quote[]) => some.flatMap((quote) => fromQuote(index, quote, new Set()))
  const all = hitsOf(quotes)
  // Two messages are no coincidence: "it said wrong password, and now user is locked".
  const areSeveral = all.some(({ record }) => record.message !== all[0]?.record.message)
  return areSeveral ? all : hitsOf(quotes.filter(({ length }) => length >= least))
}

/** Whether keywords settle a query: one record covers all of it far better than the others. */
function isSettled([best, second]: readonly Match[], terms: readonly QueryTerm[]): boolean {
  if (!best || best.coverage < SETTLED_COVERAGE || best.score < SETTLED_SCORE) return false
  if (terms.some(({ expansions, corrected }) => expansions.length === 0 || corrected !== undefined)) return false
  return best.score >= SETTLED_LEAD * (second?.score ?? 0)
}
