import type { NumberRange } from '../../codes/ranges.ts'
import { nearestCodes } from '../index/nearest.ts'
import type { LookupRecord } from '../index/records.ts'
import type { SearchIndex } from '../index/search-index.ts'
import type { Mention } from '../query/mentions.ts'
import type { Hit, Reason } from './hits.ts'

/** What the look-up has to say to a query. */
export interface Answer {
  /** Best first; codes that share a message are next to each other */
  readonly hits: readonly Hit[]
  /** At most three codes that may be meant, best first; only where there are no hits and no number was given as a code */
  readonly guesses: readonly Hit[]
  /** Numbers given as codes that are none, as digits, with a minus sign where they have one */
  readonly unknown: readonly string[]
  /** Codes near the first of them, to offer apart; none where it is far from all codes */
  readonly nearest: readonly LookupRecord[]
  /** An HTTP status, where the text has it and no code; it is in `unknown` too */
  readonly httpStatus?: number
  /** A number and a message that belong to different codes; both are among the hits, the number first */
  readonly disagreement?: { readonly code: number; readonly messages: readonly number[] }
  /** The range that was asked for; the hits are its codes */
  readonly range?: NumberRange
  /** Words that were taken for others: typed, known */
  readonly corrections: readonly (readonly [typed: string, known: string])[]
  /** The telling words, corrected */
  readonly words: readonly string[]
  /** Whether keywords and pages are to be asked: not where a number or a message is meant */
  readonly needsKeywords: boolean
  /** Whether the notes are to be asked: a case is described, or nothing was found without them */
  readonly needsNotes: boolean
  /** Every place of a text in which a known code or message is, in the order of the text */
  readonly found: readonly Hit[]
}

/**
 * Each code once, codes that share a message together, and what the numbers that are no codes lead to.
 * @param hits best first
 * @param mentions numbers given as codes
 */
export function answerOf(index: SearchIndex, hits: readonly Hit[], mentions: readonly Mention[]): Answer {
  const list = new Map<LookupRecord, Hit>()
  for (const hit of hits) {
    if (list.has(hit.record)) continue
    list.set(hit.record, hit)
    if (hit.reason.kind === 'number') continue
    for (const code of Object.keys(hit.record.differences)) {
      const record = index.byCode.get(code)
      if (record && !list.has(record)) {
        const reason: Reason = hits.find((other) => other.record === record)?.reason ?? {
          kind: 'same-message',
          of: hit.record.code,
        }
        list.set(record, { record, reason })
      }
    }
  }
  const unknown = [...new Set(mentions.map(({ digits }) => digits).filter((digits) => !index.byCode.has(digits)))]
  const nearest = unknown[0] === undefined ? [] : nearestCodes(index.records, index.ranges, unknown[0])
  return {
    hits: [...list.values()],
    guesses: [],
    unknown,
    nearest,
    corrections: [],
    words: [],
    needsKeywords: false,
    needsNotes: false,
    found: [],
  }
}
