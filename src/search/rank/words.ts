import { quotedIn } from '../index/messages.ts'
import type { SearchIndex } from '../index/search-index.ts'
import { stopWordWeight } from '../language/text.ts'
import type { Mention } from '../query/mentions.ts'
import type { Query } from '../query/query.ts'
import { questionOf } from '../query/question.ts'
import { answerOf } from './answer.ts'
import type { Answer } from './answer.ts'
import { byNumber, fromQuote, hitOf } from './hits.ts'
import { matchWords } from './rank.ts'

/** The longest list of results that a reader is given. */
const MAX_RESULTS = 10

/** Answer a line of words that gives no number as a code. */
export function findWords(index: SearchIndex, query: Query): Answer {
  // A number among words is a code only where the words agree: "22 wrong password", but not "after 30 minutes".
  const bare = query.bare.flatMap((digits) => index.byCode.get(digits) ?? [])
  const question = questionOf(query)
  const { matches, terms } = question
    ? matchWords(index.lexicon, question.text, question.unfinished, question.messagesOnly)
    : { matches: [], terms: [] }
  const records = matches.flatMap(({ record }) => index.records[record] ?? [])
  const agreed = bare.filter((record) => records.includes(record))
  const numbers = agreed.map((record): Mention => ({ digits: String(record.code), from: '', line: 1 }))
  // A message among many other words: "HTTP 200 in 22 ms: Template does not exist".
  const quoted = matches.length > 0 ? [] : quotedIn(index.messages, query.text).filter(({ length }) => length > 1)
  const hits = [
    ...quoted.flatMap((quote) => fromQuote(index, quote, new Set(), query.text)),
    ...matches.slice(0, MAX_RESULTS).flatMap((match) => hitOf(index, match)),
  ]
  const corrections = terms.flatMap(({ word, corrected }) =>
    corrected === undefined ? [] : [[word, corrected] as const],
  )
  const words = terms.flatMap(({ word, corrected }) => (stopWordWeight(word) === 1 ? [corrected ?? word] : []))
  const needsKeywords = words.length > 0 && agreed.length === 0 && quoted.length === 0 && !matches[0]?.message
  return { ...answerOf(index, [...byNumber(index, numbers), ...hits], []), corrections, words, needsKeywords }
}
