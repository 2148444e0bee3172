import { stem, wordsOf } from './text.ts'

/** Words count as near each other if they are at most this many words apart. */
const MAX_DISTANCE = 12

/** Whether a text has all of these words, each in any form, near each other. */
export function containsNear(text: string, words: readonly string[]): boolean {
  const wanted = new Set(words.map(stem))
  const last = new Map<string, number>()
  for (const [place, word] of wordsOf(text).entries()) {
    const root = stem(word)
    if (!wanted.has(root)) continue
    last.set(root, place)
    if (last.size === wanted.size && place - Math.min(...last.values()) <= MAX_DISTANCE) return true
  }
  return wanted.size === 0
}

/** Whether a text has all of these words, each in any form. */
export function containsAll(text: string, words: readonly string[]): boolean {
  const stems = new Set(wordsOf(text).map(stem))
  return words.every((word) => stems.has(stem(word)))
}
