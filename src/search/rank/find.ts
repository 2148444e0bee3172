import type { SearchIndex } from '../index/search-index.ts'
import type { Query } from '../query/query.ts'
import type { Answer } from './answer.ts'
import { findBareNumbers } from './bare-numbers.ts'
import type { CaseFinder } from './cases.ts'
import { findLine } from './find-line.ts'
import { answerToNumbers } from './numbers.ts'
import { findInPaste } from './paste.ts'

/**
 * Answer a query; deterministic.
 * @param query as `readQuery` returns it
 * @param findCases finds described cases, if it is loaded
 * @returns the answer; never throws
 */
export function find(index: SearchIndex, query: Query, findCases?: CaseFinder): Answer {
  const { form, mentions } = query
  const isPaste = form === 'paste' || (form === 'words' && mentions.length > 0)
  if (!isPaste) return findLine(index, query, findCases, findBareNumbers)
  const answer = findInPaste(index, query, findCases)
  // A body that a web framework wrote, without a code or a message.
  return query.httpStatus !== undefined && answer.hits.length === 0 ? answerToNumbers(index, query) : answer
}
