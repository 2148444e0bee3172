import { quotesIn } from '../index/messages.ts'
import type { Quote } from '../index/messages.ts'
import type { SearchIndex } from '../index/search-index.ts'
import type { Query } from '../query/query.ts'
import { namesOtherSystem } from '../english/synonyms.ts'
import { wordsOf } from '../english/text.ts'
import { messageOf, questionOf } from '../query/question.ts'
import { answerOf } from './answer.ts'
import type { Answer } from './answer.ts'
import { byNumber, fromQuote, hitOf } from './hits.ts'
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
 */
export function findInPaste(index: SearchIndex, query: Query): Answer {
  const { mentions, text } = query
  // In a sentence, a number may be an error of any system: "rsync error 23".
  const isSentence = query.form === 'words' && !mentions.some((mention) => mention.isSure)
  const quotes = quotesIn(index.messages, text)
  const isWeak = mentions.length === 1 && mentions.every((mention) => mention.isDoubtful) && quotes.length === 0
  const isDoubtful = isSentence || isWeak
  const { synonyms } = index.lexicon.english
  if (isDoubtful && namesOtherSystem(synonyms, wordsOf(text))) return answerOf(index, [], [])
  const named = new Set(mentions.map(({ digits }) => digits))
  const byMessage = quotes.flatMap((quote) => fromQuote(index, quote, named, messageOf(query)))
  const numbers = byNumber(index, mentions)
  // Errors come before successes: they are what the text is about.
  const ranked = [...numbers.filter(failed), ...byMessage.filter(failed), ...numbers, ...byMessage]
  const found = [...numbers, ...byMessage].sort((a, b) => lineOf(a) - lineOf(b))
  const disagreement = disagreementOf(index, numbers, byMessage, quotes)
  const known = { ...answerOf(index, ranked, mentions), found, ...(disagreement && { disagreement }) }
  if (known.hits.length > 0 || known.unknown.length > 0) {
    return { ...known, needsKeywords: isDoubtful && synonyms.size === 0 && known.hits.length > 0 }
  }
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
