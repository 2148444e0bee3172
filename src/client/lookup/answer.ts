import { find } from '../../search/rank/find.ts'
import type { SearchIndex } from '../../search/index/search-index.ts'
import type { Answer } from '../../search/rank/find.ts'
import type { Query } from '../../search/query/query.ts'
import { indexFor } from './data.ts'
import { answerInOtherLanguage } from './languages.ts'

/** What the data of the look-up says to a query. */
export interface Found {
  readonly answer: Answer
  readonly index: SearchIndex
  /** False where words that mean a code could not be asked for, and what was found without them has to do */
  readonly whole: boolean
}

/**
 * Answer a query from as little data as it takes: numbers and messages, then words that mean a code.
 * @param wanted whether the answer is still wanted
 * @returns nothing where it is not
 * @throws Error where the data is out of reach and nothing was found without it
 */
export async function answerTo(query: Query, wanted: () => boolean): Promise<Found | undefined> {
  const index = await indexFor(query, false, wanted)
  if (!index || !wanted()) return undefined
  const answer = find(index, query)
  if (!answer.needsKeywords) return { answer, index, whole: true }
  try {
    const words = await indexFor(query, true, wanted)
    if (!words) return undefined
    const other = await answerInOtherLanguage(query, words)
    return { answer: other ?? find(words, query), index: words, whole: true }
  } catch (error) {
    if (answer.hits.length === 0) throw error
    return { answer, index, whole: false }
  }
}
