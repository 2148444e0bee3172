import { find } from '../../search/find.ts'
import type { Answer, Index } from '../../search/find.ts'
import type { Query } from '../../search/query.ts'
import { messagesIndex, numbersIndex, wordsIndex } from './data.ts'

/** What the data of the look-up says to a query. */
export interface Found {
  readonly answer: Answer
  readonly index: Index
  /** False where words that mean a code could not be asked for, and what was found without them has to do */
  readonly whole: boolean
}

/**
 * Answer a query from as little data as it takes: the part that has its number, then all messages, then words.
 * @param wanted whether the answer is still wanted
 * @throws Error where the data is out of reach and nothing was found without it
 */
export async function answerTo(query: Query, wanted: () => boolean): Promise<Found> {
  const numbers = query.form === 'number' ? query.mentions.map(({ digits }) => digits) : undefined
  const index = await (numbers ? numbersIndex(numbers) : messagesIndex())
  const answer = find(index, query)
  if (!answer.deeper || !wanted()) return { answer, index, whole: true }
  try {
    const words = await wordsIndex()
    return { answer: find(words, query), index: words, whole: true }
  } catch (error) {
    if (answer.hits.length === 0) throw error
    return { answer, index, whole: false }
  }
}
