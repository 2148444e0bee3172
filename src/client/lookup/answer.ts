import { indexFor } from './data.ts'
import type { Found } from './found.ts'
import type { Understood } from './understand.ts'

/**
 * Answer a query from as little data as it takes: numbers and messages, then words that mean a code, then what notes
 * say of described cases. What needs more than numbers and messages has a script of its own; see `answerToWords`.
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
  try {
    const script = import('./answer-words.ts').then((loaded) => {
      loaded.askForNotes(query, answer)
      return loaded
    })
    script.catch(() => undefined) // Said where it is awaited: of data that is gone, more is known.
    const words = await indexFor(query, true, wanted)
    return words && (await (await script).answerToWords(understood, words))
  } catch (error) {
    if (answer.hits.length === 0) throw error
    return { answer, index, whole: false }
  }
}
