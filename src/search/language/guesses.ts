import { errorsAllowed, errorsBetween } from './spelling.ts'
import type { Vocabulary } from '../index/vocabulary.ts'

/** Words that a word may have been meant to be, all with the same, least number of typing errors. */
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

/** With every key the same words are asked again, and each time every word of the vocabulary is compared. */
const corrected = new WeakMap<Vocabulary, Map<string, Correction>>()

function correct({ byLength }: Vocabulary, word: string): Correction {
  let most = errorsAllowed(word)
  let words: string[] = []
  for (let length = word.length - most; length <= word.length + most; length++) {
    for (const known of byLength[length] ?? []) {
      // A word of three letters can only lack one; with another letter it is another word.
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

/** How near a word is to the shortest beginning, and what the share that was typed adds. */
const MIN_COMPLETION_SIMILARITY = 0.55
const TYPED_SHARE = 0.4

/** How near a word is to what was typed of it, 0 to 1: the more of it, the nearer. */
export function completionSimilarity(start: string, word: string): number {
  return MIN_COMPLETION_SIMILARITY + (TYPED_SHARE * start.length) / word.length
}

/** Words that begin like this, at most 40; none for a number, which is itself or another one. */
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
