import type { SearchIndex } from '../../search/index/search-index.ts'
import { stopWordWeight, wordsOf } from '../../search/language/text.ts'
import type { Query } from '../../search/query/query.ts'
import type { Answer } from '../../search/rank/answer.ts'
import type { Found } from './found.ts'
import { notes } from './data.ts'
import { answerInOtherLanguage } from './languages.ts'
import type { Understood } from './understand.ts'

/** Messages have hardly more telling words than this. */
const MAX_TELLING_WORDS = 6

/** A long text in English has more words of grammar than one, as `the` and `is`; one in another language has hardly any. */
const MAX_FOREIGN_GRAMMAR = 1

/**
 * Ask for the notes at once, to save a round trip, where a case is described: it has more words than a message, and
 * those of English grammar.
 * @param answer of numbers and messages
 */
export function askForNotes({ text }: Query, answer: Answer): void {
  const grammar = wordsOf(text).filter((word) => stopWordWeight(word) < 1)
  if (answer.words.length <= MAX_TELLING_WORDS || grammar.length <= MAX_FOREIGN_GRAMMAR) return
  notes().catch(() => undefined) // Said where they are needed.
}

/**
 * Answer words, in the language they are in.
 * @param index with keywords
 * @throws Error where data is out of reach and nothing was found without it
 */
export async function answerToWords({ query, find }: Understood, index: SearchIndex): Promise<Found> {
  const other = await answerInOtherLanguage(query, index)
  if (other) return { answer: other, index, whole: true }
  const answer = find(index, query)
  if (!answer.needsNotes) return { answer, index, whole: true }
  try {
    const findCases = await notes()
    return { answer: findCases ? find({ ...index, findCases }, query) : answer, index, whole: true }
  } catch (error) {
    if (answer.hits.length === 0) throw error
    return { answer, index, whole: false }
  }
}
