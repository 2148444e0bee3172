import { completionSimilarity } from '../index/suggestions.ts'

/** Words that share a smaller part of their trigrams are different words. */
const MIN_SHARED = 0.6

/** The similarity of words with the same trigrams; multiplied by the share of trigrams in common. */
const SPELLED_SIMILARITY = 0.9

/** The trigrams of a word, including its ends. */
function trigramsOf(word: string): string[] {
  const padded = `^${word}$`
  return Array.from({ length: padded.length - 2 }, (_, i) => padded.slice(i, i + 3))
}

/** Whether a word is long enough to be corrected. */
const isLong = (word: string) => /^[a-z]{4,}$/.test(word)

/** Long words in Latin letters by trigram, each word once. */
export function wordsByTrigram(words: readonly string[]): Map<string, string[]> {
  const index = new Map<string, string[]>()
  for (const word of new Set(words.filter(isLong))) {
    for (const trigram of new Set(trigramsOf(word))) {
      const list = index.get(trigram)
      if (list) list.push(word)
      else index.set(trigram, [word])
    }
  }
  return index
}

/**
 * The known words that a word may stand for, with their similarity, 0 to 1: similarly spelled words if it is unknown,
 * and longer words if it may be unfinished.
 */
export function similarTo(
  word: string,
  trigrams: ReadonlyMap<string, readonly string[]>,
  { known, unfinished }: { known: boolean; unfinished: boolean },
): Map<string, number> {
  const ways = new Map<string, number>(known ? [[word, 1]] : [])
  if ((known && !unfinished) || !isLong(word)) return ways
  const own = new Set(trigramsOf(word))
  const counts = new Map<string, number>()
  for (const trigram of own) {
    for (const other of trigrams.get(trigram) ?? []) counts.set(other, (counts.get(other) ?? 0) + 1)
  }
  for (const [other, count] of counts) {
    if (other === word) continue
    const shared = (2 * count) / (own.size + other.length)
    const spelled = !known && shared >= MIN_SHARED ? SPELLED_SIMILARITY * shared : 0
    const completed = unfinished && other.startsWith(word) ? completionSimilarity(word, other) : 0
    const similarity = Math.max(spelled, completed)
    if (similarity > 0) ways.set(other, similarity)
  }
  return ways
}
