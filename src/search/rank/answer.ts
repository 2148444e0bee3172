import type { NumberRange } from '../../codes/ranges.ts'
import { nearestCodes } from '../index/nearest.ts'
import type { LookupRecord } from '../index/records.ts'
import type { SearchIndex } from '../index/search-index.ts'
import type { Mention } from '../query/mentions.ts'
import type { Hit, Reason } from './hits.ts'

/** The answer of the look-up to a query. */
export interface Answer {
  /** Best first; codes that share a message are next to each other */
  readonly hits: readonly Hit[]
  /** At most three codes that may be meant, best first; only if there are no hits and no number was given as a code */
  readonly guesses: readonly Hit[]
  /** Numbers given as codes that do not exist, as digits, with their minus sign */
  readonly unknown: readonly string[]
  /** Codes near the first of these, to be offered separately; none if it is far from all codes */
  readonly nearest: readonly LookupRecord[]
  /** An HTTP status, if the text has one and no code; also in `unknown` */
  readonly httpStatus?: number
  /** A number and a message of different codes; both are hits, the number first */
  readonly disagreement?: { readonly code: number; readonly messages: readonly number[] }
  /** The requested range; the hits are its codes */
  readonly range?: NumberRange
  /** Corrected typing errors */
  readonly corrections: readonly (readonly [typed: string, known: string])[]
  /** The content words, corrected */
  readonly words: readonly string[]
  /** Whether keywords and pages are needed: not if a number or a message settles the query */
  readonly needsKeywords: boolean
  /** Whether described cases are needed: a case is described, or nothing was found without them */
  readonly needsCases: boolean
  /** Set if a code is known by more than its key: a log, which is read line by line, does not show it */
  readonly needsContext?: true
  /** Every occurrence of a known code or message, in the order of the text */
  readonly found: readonly Hit[]
}

/**
 * Make an answer: each code once, codes that share a message together, and codes near the unknown numbers.
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
    needsCases: false,
    found: [],
  }
}
