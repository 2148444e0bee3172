import type { SearchIndex } from '../search/index/search-index.ts'
import { messageIn } from '../search/query/question.ts'
import { byNumber, fromQuote } from '../search/rank/hits.ts'
import type { Hit } from '../search/rank/hits.ts'
import { quotesIn } from '../search/index/messages.ts'
import type { Keys } from '../search/query/keys.ts'
import { mentionsByKey } from '../search/query/mentions.ts'
import type { Mention } from '../search/query/mentions.ts'
import type { LookupRecord } from '../search/index/records.ts'
import type { Entry } from './entries.ts'

/** A code in a log. */
export interface LogOccurrence {
  readonly record: LookupRecord
  /** The 1-based line of the log */
  readonly line: number
  readonly time: string | undefined
  /** The key that makes the number a code; empty if the message was found */
  readonly from: string
}

/** The codes in an entry of a log. */
export interface EntryOccurrences {
  /** Each code once per line, sorted by line */
  readonly occurrences: readonly LogOccurrence[]
  /** Numbers given as codes that do not exist */
  readonly unknown: readonly Mention[]
}

/**
 * The codes that an entry gives by number or by message.
 * @param index of all codes; keywords are not needed
 * @param keys of the API
 * @param recent codes that the preceding entries gave by number: their message alone is not a new occurrence
 */
export function occurrencesIn(
  index: SearchIndex,
  keys: Keys,
  entry: Entry,
  recent: ReadonlySet<number>,
): EntryOccurrences {
  const mentions = /\d/.test(entry.text) ? mentionsByKey(entry.text, keys) : []
  const named = new Set(mentions.map(({ digits }) => digits))
  const quotes = quotesIn(index.messages, entry.text)
    .flatMap((quote) => fromQuote(index, quote, named, messageIn(entry.text, keys)))
    .filter((hit, _, hits) => !recent.has(hit.record.code) && !isOtherOf(hit, hits, recent))
  const seen = new Map<string, LogOccurrence>()
  for (const { record, reason } of [...byNumber(index, mentions), ...quotes]) {
    const line = entry.line + ('line' in reason ? reason.line : 1) - 1
    const key = `${String(line)} ${String(record.code)}`
    const from = reason.kind === 'number' ? reason.from : ''
    if (!seen.has(key)) seen.set(key, { record, line, time: entry.time, from })
  }
  return {
    occurrences: [...seen.values()].sort((a, b) => a.line - b.line),
    unknown: mentions.filter(({ digits }) => !index.byCode.has(digits)),
  }
}

/** Whether a code shares its message with one that was given by number shortly before. */
function isOtherOf({ record }: Hit, hits: readonly Hit[], lately: ReadonlySet<number>): boolean {
  return hits.some((other) => lately.has(other.record.code) && other.record.message === record.message)
}
