import type { SearchIndex } from '../index/search-index.ts'
import type { Query } from '../query/query.ts'
import { answerOf } from './answer.ts'
import type { Answer } from './answer.ts'
import type { BareNumbersFinder } from './bare-numbers.ts'
import type { CaseFinder } from './cases.ts'
import { answerToNumbers, answerToRange } from './numbers.ts'
import { findWords } from './words.ts'

/**
 * Answer numbers, a range, or a line of words in which no number is given as a code.
 * @param query as `readLine` returns it, or as `readQuery` returns it, with `findBareNumbers`
 * @param findCases finds described cases, if it is loaded
 * @param findBareNumbers finds codes among words, if a query has numbers
 */
export function findLine(
  index: SearchIndex,
  query: Query,
  findCases?: CaseFinder,
  findBareNumbers?: BareNumbersFinder,
): Answer {
  if (query.range) return answerToRange(index, query.range)
  if (query.form === 'number') return answerToNumbers(index, query)
  return query.form === 'words' ? findWords(index, query, findCases, findBareNumbers) : answerOf(index, [], [])
}
