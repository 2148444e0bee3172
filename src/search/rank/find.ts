import type { SearchIndex } from '../index/search-index.ts'
import type { Query } from '../query/query.ts'
import { answerOf } from './answer.ts'
import type { Answer } from './answer.ts'
import { answerToNumbers, answerToRange } from './numbers.ts'
import { findInPaste } from './paste.ts'
import { findWords } from './words.ts'

export type { Answer } from './answer.ts'

/**
 * Answer a query. The same query and records give the same answer.
 * @param query as `readQuery` returns it
 * @returns hits, best first, and what was wrong with the query; never throws
 */
export function find(index: SearchIndex, query: Query): Answer {
  if (query.range) return answerToRange(index, query.range)
  if (query.form === 'number') return answerToNumbers(index, query)
  if (query.form === 'paste' || query.mentions.length > 0) return findInPaste(index, query)
  if (query.form === 'words') return findWords(index, query)
  return answerOf(index, [], [])
}
