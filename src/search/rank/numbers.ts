import type { NumberRange } from '../../codes/ranges.ts'
import type { SearchIndex } from '../index/search-index.ts'
import type { Mention } from '../query/mentions.ts'
import type { Query } from '../query/query.ts'
import { answerOf } from './answer.ts'
import type { Answer } from './answer.ts'
import { byNumber } from './hits.ts'

/** How many codes of a range are listed; the table shows more. */
export const MAX_OF_RANGE = 50

/** Answer a query of only numbers, or of an HTTP status. */
export function answerToNumbers(index: SearchIndex, { mentions, httpStatus }: Query): Answer {
  if (httpStatus !== undefined) {
    const mention: Mention = { digits: String(httpStatus), from: 'HTTP', line: 1 }
    const unknown = index.byCode.has(mention.digits) ? [] : [mention.digits]
    return { ...answerOf(index, [], []), unknown, httpStatus }
  }
  const answer = answerOf(index, byNumber(index, mentions), mentions)
  const [only] = answer.unknown
  const perhaps = answer.hits.length === 0 && only !== undefined && isHttpStatus(only)
  return perhaps ? { ...answer, httpStatus: Number(only) } : answer
}

/** The codes of a range; if it has none, its ends are reported as unknown. */
export function answerToRange(index: SearchIndex, range: NumberRange): Answer {
  const { first, last } = range
  const records = index.records.filter(({ code }) => code >= first && code <= last).slice(0, MAX_OF_RANGE)
  const ends = [first, last].map((end): Mention => ({ digits: String(end), from: '', line: 1 }))
  if (records.length === 0) return { ...answerOf(index, [], ends), range }
  const hits = records.map((record) => ({ record, reason: { kind: 'number', from: '', line: 1 } as const }))
  return { ...answerOf(index, hits, []), range }
}

/** Whether a number can be an HTTP status: only assigned ones; any other may be a code that the table lacks. */
function isHttpStatus(digits: string): boolean {
  return /^(?:10[0-4]|2[02]\d|30\d|4[0-5]\d|5[01]\d)$/.test(digits)
}
