import type { SearchIndex } from '../../search/index/search-index.ts'
import { stopWordWeight, wordsOf } from '../../search/language/text.ts'
import type { Answer } from '../../search/rank/answer.ts'
import { indexFor, notes } from './data.ts'
import { answerInOtherLanguage } from './languages.ts'
import type { Understood } from './understand.ts'

/** Messages have hardly more telling words than this. */
const MAX_TELLING_WORDS = 6

/** A long text in English has more words of grammar than one, as `the` and `is`; one in another language has hardly any. */
const MAX_FOREIGN_GRAMMAR = 1

/** What the data of the look-up says to a query. */
export interface Found {
  readonly answer: Answer
  readonly index: SearchIndex
  /** False where words that mean a code could not be asked for, and what was found without them has to do */
  readonly whole: boolean
}

/**
 * Answer a query from as little data as it takes: numbers and messages, then words that mean a code,
 * then what notes say of described cases.
 * @param wanted whether the answer is still wanted
 * @returns nothing where it is not
 * @throws Error where the data is out of reach and nothing was found without it
 */
export async function answerTo(understood: Understood, wanted: () => boolean): Promise<Found | undefined> {
  const { query, find } = understood
  const index = await indexFor(query, false, wanted)
  if (!index || !wanted()) return undefined
  const answer = find(index, query)
  if (!answer.needsKeywords) return { answer, index, whole: true }
  // A case is described in more words than a message has: its notes are asked for at once, to save a round trip.
  if (answer.words.length > MAX_TELLING_WORDS && soundsEnglish(query.text)) notes().catch(() => undefined)
  try {
    const words = await indexFor(query, true, wanted)
    if (!words) return undefined
    const other = await answerInOtherLanguage(query, words)
    return other ? { answer: other, index: words, whole: true } : await withNotes(find(words, query), words, understood)
  } catch (error) {
    if (answer.hits.length === 0) throw error
    return { answer, index, whole: false }
  }
}

function soundsEnglish(text: string): boolean {
  return wordsOf(text).filter((word) => stopWordWeight(word) < 1).length > MAX_FOREIGN_GRAMMAR
}

async function withNotes(answer: Answer, index: SearchIndex, { query, find }: Understood): Promise<Found> {
  if (!answer.needsNotes) return { answer, index, whole: true }
  try {
    const findCases = await notes()
    return { answer: findCases ? find({ ...index, findCases }, query) : answer, index, whole: true }
  } catch (error) {
    if (answer.hits.length === 0) throw error
    return { answer, index, whole: false }
  }
}
