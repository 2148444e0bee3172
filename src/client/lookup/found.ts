import type { SearchIndex } from '../../search/index/search-index.ts'
import type { Answer } from '../../search/rank/answer.ts'

/** What the data of the look-up says to a query. */
export interface Found {
  readonly answer: Answer
  readonly index: SearchIndex
  /** False where words that mean a code could not be asked for, and what was found without them has to do */
  readonly whole: boolean
}
