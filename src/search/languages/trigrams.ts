import { completionSimilarity } from '../language/guesses.ts'

/** Words that share fewer of their groups of letters than this are different words. */
const MIN_SHARED = 0.6

/** How near a word with the same groups would be; its share of them is taken of that. */
const SPELLED_SIMILARITY = 0.9

/** The groups of three letters of a word, its ends among them. */
function groupsOf(word: string): string[] {
  const padded = `^${word}$`
  return Array.from({ length: padded.length - 2 }, (_, i) => padded.slice(i, i + 3))
}

/** Whether a word is long enough to be known when it is written otherwise. */
const isLong = (word: string) => /^[a-z]{4,}$/.test(word)

/** Long words in Latin letters by their groups of three letters, each word once. */
export function trigramsOf(words: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const word of new Set(words.filter(isLong))) {
    for (const group of new Set(groupsOf(word))) {
      const list = groups.get(group)
      if (list) list.push(word)
      else groups.set(group, [word])
    }
  }
  return groups
}

/**
 * The words that one can be, with how near they are, 0 to 1: those of almost the same letters where it is not known,
 * and those it begins where it may be unfinished.
 */
export function similarTo(
  word: string,
  trigrams: ReadonlyMap<string, readonly string[]>,
  { known, unfinished }: { known: boolean; unfinished: boolean },
): Map<string, number> {
  const ways = new Map<string, number>(known ? [[word, 1]] : [])
  if ((known && !unfinished) || !isLong(word)) return ways
  const own = new Set(groupsOf(word))
  const counts = new Map<string, number>()
  for (const group of own) {
    for (const other of trigrams.get(group) ?? []) counts.set(other, (counts.get(other) ?? 0) + 1)
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
