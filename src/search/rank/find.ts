import type { SearchIndex } from '../index/search-index.ts'
import type { Query } from '../query/query.ts'
import type { Answer } from './answer.ts'
import { findLine } from './find-line.ts'
import { findInPaste } from './paste.ts'

/**
 * Answer a query. The same query and records give the same answer.
 * @param query as `readQuery` returns it
 * @returns hits, best first, and what was wrong with the query; never throws
 */
export function find(index: SearchIndex, query: Query): Answer {
  const { form, mentions } = query
  const isPaste = form === 'paste' || (form === 'words' && mentions.length > 0)
  return isPaste ? findInPaste(index, query) : findLine(index, query)
}
