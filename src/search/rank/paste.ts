import type { Quote } from '../index/messages.ts'
import { nearQuotesIn } from '../index/near-quotes.ts'
import type { SearchIndex } from '../index/search-index.ts'
import type { Query } from '../query/query.ts'
import type { CaseFinder } from './cases.ts'
import { namesOtherSystem } from '../english/synonyms.ts'
import { wordsOf } from '../english/text.ts'
import { messageOf, questionOf } from '../query/question.ts'
import { answerOf } from './answer.ts'
import type { Answer } from './answer.ts'
import { codesGivenIn } from './given.ts'
import type { GivenCodes } from './given.ts'
import { fromQuote, hitOf } from './hits.ts'
import type { Hit } from './hits.ts'
import { matchWords } from './rank.ts'

/** The share of a message field that a message must cover if the wording differs from the table. */
const MIN_COVERAGE = 0.7
/** Messages with a lower share of the best score are left out. */
const MIN_RELATIVE_FIELD_SCORE = 0.8
const MAX_LIKE_MESSAGES = 3
/** A single word of a field is not a message: "KeyError: 'color'". */
const MIN_TELLING_WORDS = 2

/**
 * Answer a pasted text: codes by their key first, then codes whose message is in the text.
 * @param query with a text of any length, possibly malicious
 * @param cases the words of all notes, if they are loaded
 */
export function findInPaste(index: SearchIndex, query: Query, cases?: CaseFinder): Answer {
  const quotes = nearQuotesIn(index, query.text)
  const given = codesGivenIn(index, query, quotes, cases)
  const answer = answerBy(index, query, quotes, given)
  // Names of other systems and the words of the notes are in the data for words.
  const isOpen = !given.isSettled || (answer.hits.length > 0 && isDoubtful(query, quotes))
  return {
    ...answer,
    needsKeywords: isOpen && index.lexicon.english.synonyms.size === 0,
    needsCases: !given.isSettled,
  }
}

/** Whether a number may be an error of any system: that of a sentence, or a single one with a doubtful key. */
function isDoubtful({ form, mentions }: Query, quotes: readonly Quote[]): boolean {
  const isSentence = form === 'words' && !mentions.some((mention) => mention.isSure)
  const isWeak = mentions.length === 1 && mentions.every((mention) => mention.isDoubtful) && quotes.length === 0
  return isSentence || isWeak
}

/** The answer by numbers and quoted messages or, if there are none, by words of the message field. */
function answerBy(index: SearchIndex, query: Query, quotes: readonly Quote[], given: GivenCodes): Answer {
  const { mentions, text } = query
  const { hits: numbers, likely } = given
  // "rsync error 23"
  const isForeign = namesOtherSystem(index.lexicon.english.synonyms, wordsOf(text))
  if (isForeign && !given.isClear && isDoubtful(query, quotes)) return answerOf(index, [], [])
  const codes = [...numbers, ...likely].map(({ record }) => String(record.code))
  const named = new Set([...mentions.map(({ digits }) => digits), ...codes])
  const byMessage = quotes.flatMap((quote) => fromQuote(index, quote, named, messageOf(query)))
  // Errors come before successes: they are what the text is about.
  const inOrder = [...numbers, ...byMessage, ...likely]
  const ranked = [...inOrder.filter(failed), ...inOrder]
  const found = [...inOrder].sort((a, b) => lineOf(a) - lineOf(b))
  const disagreement = disagreementOf(index, numbers, byMessage, quotes)
  const keyed = new Set(mentions.map(({ digits, line }) => `${digits} ${String(line)}`))
  const isKeyed = (hit: Hit) => keyed.has(`${String(hit.record.code)} ${String(lineOf(hit))}`)
  const needsContext = [...numbers, ...likely].some((hit) => !isKeyed(hit))
  const known = {
    ...answerOf(index, ranked, mentions),
    found,
    ...(needsContext && { needsContext: true as const }),
    ...(disagreement && { disagreement }),
  }
  if (known.hits.length > 0 || known.unknown.length > 0) return known
  // The wording of a message field may differ slightly from the table.
  const question = questionOf(query)
  if (!question) return known
  const { matches, scores } = matchWords(index.lexicon, question)
  const sure = matches.filter(
    ({ record, coverage, score }) =>
      (scores?.telling[record] ?? 0) >= MIN_TELLING_WORDS &&
      coverage >= MIN_COVERAGE &&
      score >= (matches[0]?.score ?? 0) * MIN_RELATIVE_FIELD_SCORE,
  )
  const hits = sure.slice(0, MAX_LIKE_MESSAGES).flatMap((match) => hitOf(index, match))
  return answerOf(index, hits, [])
}

/**
 * A number and a message from the same response that belong to different codes. They are from the same response if they
 * are on the same line, or if the text gives no other number as a code.
 */
function disagreementOf(
  index: SearchIndex,
  numbers: readonly Hit[],
  byMessage: readonly Hit[],
  quotes: readonly Quote[],
): Answer['disagreement'] {
  const codes = new Set(numbers.map(({ record }) => record.code))
  for (const { record, reason } of numbers) {
    const line = lineOf({ record, reason })
    const own = quotes.some(
      (quote) =>
        (codes.size === 1 || quote.line === line) && quote.records.some((place) => index.records[place] === record),
    )
    if (own) continue
    const others = byMessage.filter((hit) => codes.size === 1 || lineOf(hit) === line)
    const messages = [...new Set(others.map((hit) => hit.record.code))]
    if (messages.length > 0) return { code: record.code, messages }
  }
  return undefined
}

const lineOf = ({ reason }: Hit) => ('line' in reason ? reason.line : 0)
const failed = ({ record }: Hit) => record.kind !== 'success'
