import type { Quote } from '../index/messages.ts'
import type { SearchIndex } from '../index/search-index.ts'
import type { Query } from '../query/query.ts'
import type { CaseFinder } from './cases.ts'
import { namesOtherSystem } from '../english/synonyms.ts'
import { wordsOf } from '../english/text.ts'
import { messageOf } from '../query/question.ts'
import { answerOf } from './answer.ts'
import type { Answer } from './answer.ts'
import { codesGivenIn } from './given.ts'
import type { GivenCodes } from './given.ts'
import { fromQuote } from './hits.ts'
import type { Hit } from './hits.ts'
import { saidHits } from './said.ts'

const MAX_GUESSES = 3

/**
 * Answer a pasted text: codes by their key first, then codes whose message is in the text.
 * @param query with a text of any length, possibly malicious
 * @param cases the words of all notes, if they are loaded
 */
export function findInPaste(index: SearchIndex, query: Query, cases?: CaseFinder): Answer {
  const given = codesGivenIn(index, query, cases)
  const answer = answerBy(index, query, given)
  const isOpen = !given.isSettled || (cases === undefined && answer.hits.length + answer.unknown.length === 0)
  // Names of other systems and the words of the notes are in the data for words.
  const needsWords = isOpen || (answer.hits.length > 0 && isDoubtful(query, given.quotes))
  return {
    ...answer,
    needsKeywords: needsWords && index.lexicon.english.synonyms.size === 0,
    needsCases: isOpen,
  }
}

/** Whether a number may be an error of any system: that of a sentence, or a single one with a doubtful key. */
function isDoubtful({ form, mentions }: Query, quotes: readonly Quote[]): boolean {
  const isSentence = form === 'words' && !mentions.some((mention) => mention.isSure)
  const isWeak = mentions.length === 1 && mentions.every((mention) => mention.isDoubtful) && quotes.length === 0
  return isSentence || isWeak
}

/** The answer by numbers and by messages that the text quotes or says in its own words. */
function answerBy(index: SearchIndex, query: Query, given: GivenCodes): Answer {
  const { mentions, text } = query
  const { hits: numbers, likely, quotes, said, perhaps } = given
  // "rsync error 23"
  const isForeign = namesOtherSystem(index.lexicon.english.synonyms, wordsOf(text))
  if (isForeign && !given.isClear && isDoubtful(query, quotes)) return answerOf(index, [], [])
  const codes = [...numbers, ...likely].map(({ record }) => String(record.code))
  const named = new Set([...mentions.map(({ digits }) => digits), ...codes])
  const quoted = quotes.flatMap((quote) => fromQuote(index, quote, named, messageOf(query)))
  const byMessage = [...quoted, ...saidHits(index, said, [...numbers, ...likely, ...quoted])]
  // Errors come before successes: they are what the text is about.
  const inOrder = [...numbers, ...byMessage, ...likely]
  const ranked = [...inOrder.filter(failed), ...inOrder]
  const found = [...inOrder].sort((a, b) => lineOf(a) - lineOf(b))
  const disagreement = disagreementOf(index, numbers, quoted, quotes)
  const keyed = new Set(mentions.map(({ digits, line }) => `${digits} ${String(line)}`))
  const isKeyed = (hit: Hit) => keyed.has(`${String(hit.record.code)} ${String(lineOf(hit))}`)
  const needsContext = [...numbers, ...likely].some((hit) => !isKeyed(hit))
  const answer = {
    ...answerOf(index, ranked, mentions),
    found,
    ...(needsContext && { needsContext: true as const }),
    ...(disagreement && { disagreement }),
  }
  if (answer.hits.length > 0 || answer.unknown.length > 0) return answer
  return { ...answer, guesses: saidHits(index, perhaps).slice(0, MAX_GUESSES) }
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
