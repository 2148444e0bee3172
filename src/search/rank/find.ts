import type { Synonyms } from '../language/synonyms.ts'
import { lexiconOf } from '../index/lexicon.ts'
import type { Lexicon } from '../index/lexicon.ts'
import { byNumber, fromQuote, hitOf } from './hits.ts'
import type { Hit, Reason } from './hits.ts'
import type { Mention } from '../query/mentions.ts'
import { messageTree, quotedIn } from '../index/messages.ts'
import { nearestCodes, rangesOf } from '../index/nearest.ts'
import type { Query } from '../query/query.ts'
import { questionOf } from '../query/question.ts'
import { matchWords } from './rank.ts'
import type { LookupRecord } from '../index/records.ts'
import { stopWordWeight } from '../language/text.ts'
import type { Vocabulary } from '../index/vocabulary.ts'

/** What the look-up has to say to a query. */
export interface Answer {
  /** Best first; codes that share a message stand together */
  readonly hits: readonly Hit[]
  /** Numbers given as codes that are none, as digits */
  readonly unknown: readonly string[]
  /** Codes near the first of them, to offer apart */
  readonly nearest: readonly LookupRecord[]
  /** Words that were taken for others: typed, known */
  readonly corrections: readonly (readonly [typed: string, known: string])[]
  /** The telling words, corrected */
  readonly words: readonly string[]
  /** Whether keywords and the full text are to be asked: not where a number or a message is meant */
  readonly deeper: boolean
  /** Every place of a text in which a known code or message stands, in the order of the text */
  readonly found: readonly Hit[]
}

/** The records, ready to be searched. */
export interface Index {
  readonly records: readonly LookupRecord[]
  readonly byCode: ReadonlyMap<string, LookupRecord>
  readonly lexicon: Lexicon
  readonly messages: ReturnType<typeof messageTree>
  /** Ranges in which codes lie; those of all codes, though some may be left out here */
  readonly ranges: readonly (readonly [first: number, last: number])[]
}

/** The longest list of results that a reader is given. */
const most = 10

/**
 * Make records searchable. Work grows with their number.
 * @param records ascending by code; without keywords, numbers and messages are found
 * @param concepts words that stand for one another
 * @param ranges of all codes, where the records are a part of them
 * @param whole what is known of all words, where the records are a part of them
 */
export function indexOf(
  records: readonly LookupRecord[],
  concepts: Synonyms = new Map(),
  ranges: Index['ranges'] = rangesOf(records),
  whole?: Vocabulary,
): Index {
  const byCode = new Map(records.map((record) => [String(record.code), record]))
  return { records, byCode, lexicon: lexiconOf(records, concepts, whole), messages: messageTree(records), ranges }
}

/**
 * Answer a query. The same query and records give the same answer.
 * @param query as `readQuery` returns it
 * @returns hits, best first, and what was wrong with the query; never throws
 */
export function find(index: Index, query: Query): Answer {
  if (query.form === 'number') return answerOf(index, byNumber(index, query.mentions), query.mentions)
  if (query.form === 'paste') return findInPaste(index, query)
  if (query.form === 'words') return findWords(index, query)
  return answerOf(index, [], [])
}

function match({ lexicon }: Index, query: Query): ReturnType<typeof matchWords> {
  const question = questionOf(query)
  if (!question) return { matches: [], terms: [] }
  return matchWords(lexicon, question.text, question.unfinished, question.messagesOnly)
}

function findWords(index: Index, query: Query): Answer {
  if (query.mentions.length > 0) return findInPaste(index, query)
  // A number among words is a code only where the words agree: "22 wrong password", but not "after 30 minutes".
  const bare = query.bare.flatMap((digits) => index.byCode.get(digits) ?? [])
  const { matches, terms } = match(index, query)
  const records = matches.flatMap(({ record }) => index.records[record] ?? [])
  const agreed = bare.filter((record) => records.includes(record))
  const numbers = agreed.map((record): Mention => ({ digits: String(record.code), from: '', line: 1 }))
  // A message among many other words: "HTTP 200 in 22 ms: Template does not exist".
  const quoted = matches.length > 0 ? [] : quotedIn(index.messages, query.text).filter(({ length }) => length > 1)
  const hits = [
    ...quoted.flatMap((quote) => fromQuote(index, quote, new Set(), query.text)),
    ...matches.slice(0, most).flatMap((match) => hitOf(index, match)),
  ]
  const corrections = terms.flatMap(({ word, corrected }) =>
    corrected === undefined ? [] : [[word, corrected] as const],
  )
  const words = terms.flatMap(({ word, corrected }) => (stopWordWeight(word) === 1 ? [corrected ?? word] : []))
  const deeper = words.length > 0 && agreed.length === 0 && quoted.length === 0 && !matches[0]?.message
  return { ...answerOf(index, [...byNumber(index, numbers), ...hits], []), corrections, words, deeper }
}

/** Codes by their key first, then codes whose message stands in the text. */
function findInPaste(index: Index, query: Query): Answer {
  const { mentions, text } = query
  const quoted = quotedIn(index.messages, text)
  const named = new Set(mentions.map(({ digits }) => digits))
  const byMessage = quoted.flatMap((quote) => fromQuote(index, quote, named, text))
  const numbers = byNumber(index, mentions)
  // A success beside an error is company: what failed comes first.
  const ranked = [...numbers.filter(failed), ...byMessage.filter(failed), ...numbers, ...byMessage]
  const found = [...numbers, ...byMessage].sort((a, b) => lineOf(a) - lineOf(b))
  const known = { ...answerOf(index, ranked, mentions), found }
  if (known.hits.length > 0 || known.unknown.length > 0) return known
  // The text of a message field may be worded a little differently from the table.
  const { matches } = match(index, query)
  const sure = matches.filter(({ coverage, score }) => coverage >= 0.7 && score >= (matches[0]?.score ?? 0) * 0.8)
  const hits = sure.slice(0, 3).flatMap((match) => hitOf(index, match))
  return answerOf(index, hits, [])
}

const lineOf = ({ reason }: Hit) => ('line' in reason ? reason.line : 0)
const failed = ({ record }: Hit) => record.kind !== 'success'

/** Each code once, codes that share a message together, and what the numbers that are no codes lead to. */
function answerOf(index: Index, hits: readonly Hit[], mentions: readonly Mention[]): Answer {
  const list = new Map<LookupRecord, Hit>()
  for (const hit of hits) {
    if (list.has(hit.record)) continue
    list.set(hit.record, hit)
    if (hit.reason.kind === 'number') continue
    for (const code of Object.keys(hit.record.differences)) {
      const record = index.byCode.get(code)
      if (record && !list.has(record)) {
        const reason: Reason = hits.find((other) => other.record === record)?.reason ?? {
          kind: 'twin',
          of: hit.record.code,
        }
        list.set(record, { record, reason })
      }
    }
  }
  const unknown = [...new Set(mentions.map(({ digits }) => digits).filter((digits) => !index.byCode.has(digits)))]
  const nearest = unknown[0] === undefined ? [] : nearestCodes(index.records, unknown[0])
  return { hits: [...list.values()], unknown, nearest, corrections: [], words: [], deeper: false, found: [] }
}
