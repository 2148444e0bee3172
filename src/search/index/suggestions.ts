import { errorsAllowed, errorsBetween } from '../english/spelling.ts'
import type { Vocabulary } from './vocabulary.ts'

/** The known words with the fewest typing errors between them and a word. */
export function corrections({ vocabulary }: { vocabulary: Vocabulary }, word: string): Correction {
  const known = corrected.get(vocabulary) ?? new Map<string, Correction>()
  const correction = known.get(word) ?? correct(vocabulary, word)
  if (known.size > 1000) known.clear()
  corrected.set(vocabulary, known.set(word, correction))
  return correction
}

interface Correction {
  readonly words: readonly string[]
  readonly errors: number
}

/** A cache: every keystroke needs the same words again, and each correction compares all of the vocabulary. */
const corrected = new WeakMap<Vocabulary, Map<string, Correction>>()

function correct({ byLength }: Vocabulary, word: string): Correction {
  let most = errorsAllowed(word)
  let words: string[] = []
  for (let length = word.length - most; length <= word.length + most; length++) {
    for (const known of byLength[length] ?? []) {
      // In a word of three letters, only a missing letter is an error; a different letter makes another word.
      if (known.length < 4 || errorsAllowed(known) === 0 || (word.length === 3 && known.length !== 4)) continue
      const errors = errorsBetween(word, known, most)
      if (errors > most) continue
      if (errors < most) words = []
      most = errors
      words.push(known)
    }
  }
  return { words, errors: most }
}

/** The similarity of a completion to the shortest beginning, and how much the typed share adds. */
const MIN_COMPLETION_SIMILARITY = 0.55
const TYPED_SHARE = 0.4

/** The similarity of a word to its typed beginning, 0 to 1. */
export function completionSimilarity(start: string, word: string): number {
  return MIN_COMPLETION_SIMILARITY + (TYPED_SHARE * start.length) / word.length
}

/** At most 40 known words with this beginning; none for a number, which is never unfinished. */
export function completions({ vocabulary: { sorted } }: { vocabulary: Vocabulary }, start: string): string[] {
  if (/^\d+$/.test(start)) return []
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? '') < start) low = middle + 1
    else high = middle
  }
  const words = []
  while (words.length < 40 && sorted[low]?.startsWith(start)) words.push(sorted[low++] ?? '')
  return words
}
