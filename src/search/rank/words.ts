import { quotesIn } from '../index/messages.ts'
import type { SearchIndex } from '../index/search-index.ts'
import { isVague, stopWordWeight, wordsOf } from '../english/text.ts'
import type { Mention } from '../query/mentions.ts'
import type { Query } from '../query/query.ts'
import { messageOf, questionOf } from '../query/question.ts'
import { answerOf } from './answer.ts'
import type { Answer } from './answer.ts'
import type { CaseFinder } from './cases.ts'
import { byNumber, fromQuote, hitOf } from './hits.ts'
import type { Hit } from './hits.ts'
import { isNearlyMessage, matchWords } from './rank.ts'
import type { Match } from './rank.ts'
import { foreignSignsIn } from './signs.ts'
import type { QueryTerm } from './terms.ts'

/** How many results a query has at most, and a described case, which is about one code. */
const MAX_RESULTS = 10
const MAX_OF_CASE = 5

/** A line quotes a message of at least this many words; a shorter one may be a coincidence. */
const MIN_QUOTED_WORDS = 3

/** From here up, keywords settle a query without described cases: 99 % of such answers are right. */
const SETTLED = { coverage: 0.9, score: 0.8, lead: 1.2 }

/**
 * Answer a line of words that gives no number as a code.
 * @param findCases finds described cases, where that is loaded
 */
export function findWords(index: SearchIndex, query: Query, findCases?: CaseFinder): Answer {
  const question = questionOf(query)
  if (!question) return answerOf(index, [], [])
  // "It is not 23 anymore, it is 24 now" has no words that tell, but numbers.
  if (isVague(question.text)) {
    const hasWords = wordsOf(question.text).length > 0
    return answerOf(index, hasWords ? bareNumbers(index, query, [], false, false).numbers : [], [])
  }
  const { matches, terms, scores } = matchWords(
    index.lexicon,
    question.text,
    question.unfinished,
    question.messagesOnly,
  )
  const isMessage = matches[0]?.message === true || isNearlyMessage(matches, scores)
  const corrections = terms.flatMap(({ word, corrected }) =>
    corrected === undefined ? [] : [[word, corrected] as const],
  )
  const words = terms.flatMap(({ word, corrected }) => (stopWordWeight(word) === 1 ? [corrected ?? word] : []))
  const signs = foreignSignsIn(index, query)
  // The errors of another system read like messages: "7zip wrong password".
  const isForeign = !isMessage && signs.systems > 0
  const quoted = isMessage || isForeign ? [] : quotedHits(index, query, matches, findCases !== undefined)
  const settled = isMessage || quoted.length > 0
  const asked = words.length > 0 && !settled && !question.messagesOnly
  const needsCases = asked && (isForeign || !isSettled(matches, terms))
  const cases = needsCases ? findCases?.(terms, scores, signs) : undefined
  // Of another system only described cases may be answered: keywords alone fit its errors as well.
  const ranked: readonly Pick<Match, 'record'>[] = cases?.sure ?? (isForeign ? [] : matches)
  const guesses = cases?.guesses.flatMap((match) => hitOf(index, match)) ?? []
  const found = ranked.flatMap((match) => hitOf(index, match))
  const { numbers, disagreement } = bareNumbers(index, query, found, isMessage, quoted.length > 0)
  const answer = answerOf(index, [...numbers, ...quoted, ...found.slice(0, cases ? MAX_OF_CASE : MAX_RESULTS)], [])
  return {
    ...answer,
    guesses: answer.hits.length === 0 ? guesses : [],
    ...(disagreement && { disagreement }),
    corrections,
    words,
    needsKeywords: (asked && numbers.length === 0) || (quoted.length > 0 && index.lexicon.english.synonyms.size === 0),
    needsCases: needsCases && numbers.length === 0,
  }
}

/**
 * A message among other words: "HTTP 200 in 22 ms: Template does not exist".
 * @param withCases whether described cases are known too: before that, words may still lead to another code
 */
function quotedHits(index: SearchIndex, query: Query, matches: readonly Match[], withCases: boolean): Hit[] {
  const minWithMatches = withCases ? MIN_QUOTED_WORDS : Number.POSITIVE_INFINITY
  const least = matches.length > 0 ? minWithMatches : 2
  const quotes = quotesIn(index.messages, query.text).filter(({ length }) => length >= least)
  return quotes.flatMap((quote) => fromQuote(index, quote, new Set(), messageOf(query)))
}

/** Whether keywords settle a query: one record covers all of it far better than the others. */
function isSettled([best, second]: readonly Match[], terms: readonly QueryTerm[]): boolean {
  if (!best || best.coverage < SETTLED.coverage || best.score < SETTLED.score) return false
  if (terms.some(({ expansions, corrected }) => expansions.length === 0 || corrected !== undefined)) return false
  return best.score >= SETTLED.lead * (second?.score ?? 0)
}

/**
 * Numbers among words that are codes: those that the words call codes, those that the words agree with ("22 wrong
 * password", but not "after 30 minutes"), and one next to the message of another code.
 */
function bareNumbers(
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
  // What words call a code counts next to a message too, what is only compared does not.
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

/** How many numbers of a line are compared at most; more of them are a list of something else. */
const MAX_COMPARED = 4

/** Numbers that are codes because all numbers of a line are, or because a message of another code is next to them. */
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
