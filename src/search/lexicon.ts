import { conceptsOf } from './concept-map.ts'
import type { Concepts } from './concept-map.ts'
import type { LookupRecord } from './records.ts'
import { errorsAllowed, errorsBetween } from './spelling.ts'
import { stem, substance, wordsOf } from './text.ts'

/** A message, a former message, a keyword or a category: what a query is compared with. */
export interface Phrase {
  /** The place of its record in the list of records */
  readonly record: number
  /** How much a match of it says: messages most, categories least */
  readonly weight: number
  /** What its words weigh together */
  size: number
}

/** Where the words of all phrases are found. */
export interface Lexicon {
  readonly records: readonly LookupRecord[]
  readonly concepts: Concepts
  readonly phrases: readonly Phrase[]
  /** Phrases by word, by stem and by concept, each phrase once */
  readonly places: Readonly<Record<Level, ReadonlyMap<string, readonly number[]>>>
  /** Words by length, for spelling */
  readonly byLength: readonly (readonly string[])[]
  /** Words in order, for unfinished words */
  readonly sorted: readonly string[]
  /** The message of each record as `wordsOf` joins it */
  readonly lines: readonly string[]
  /** What a term weighs, 0 to 1: the rarer, the more */
  readonly weigh: (level: Level, term: string) => number
}

export type Level = 'word' | 'stem' | 'concept'
type Places = Map<string, number[]>

/**
 * Take the records in. Work grows with the number of words.
 * @param records in any order
 * @param concepts words that stand for one another
 */
export function lexiconOf(records: readonly LookupRecord[], concepts: Concepts): Lexicon {
  const places: Record<Level, Places> = { word: new Map(), stem: new Map(), concept: new Map() }
  const owners: Record<Level, Map<string, number>> = { word: new Map(), stem: new Map(), concept: new Map() }
  const lastOwner: Record<Level, Map<string, number>> = { word: new Map(), stem: new Map(), concept: new Map() }
  const phrases: Phrase[] = []
  const texts: string[][] = []
  const add = (level: Level, term: string, phrase: number, record: number) => {
    const list = places[level].get(term)
    if (!list) places[level].set(term, [phrase])
    else if (list.at(-1) !== phrase) list.push(phrase)
    if (lastOwner[level].get(term) === record) return
    lastOwner[level].set(term, record)
    owners[level].set(term, (owners[level].get(term) ?? 0) + 1)
  }
  for (const [i, record] of records.entries()) {
    const sources: (readonly [string, number])[] = [
      [record.message, 1],
      ...record.former.map((text) => [text, 0.95] as const),
      ...record.keywords.map((text) => [text, 0.92] as const),
      [record.category, 0.4],
    ]
    for (const [text, weight] of sources) {
      const words = wordsOf(text)
      const phrase = phrases.push({ record: i, weight, size: 0 }) - 1
      texts.push(words)
      for (const word of words) {
        add('word', word, phrase, i)
        add('stem', stem(word), phrase, i)
      }
      for (const concept of conceptsOf(concepts, words).flat()) add('concept', concept, phrase, i)
    }
  }
  const rarest = Math.log(1 + records.length)
  const weigh = (level: Level, term: string) =>
    Math.max(0.12, Math.log(1 + records.length / (owners[level].get(term) ?? 1)) / rarest)
  for (const [i, words] of texts.entries()) {
    const phrase = phrases[i]
    if (phrase) phrase.size = words.reduce((sum, word) => sum + substance(word) * weigh('stem', stem(word)), 0)
  }
  const sorted = [...places.word.keys()].sort()
  const byLength: string[][] = []
  for (const word of sorted) (byLength[word.length] ??= []).push(word)
  const lines = records.map(({ message }) => wordsOf(message).join(' '))
  return { records, concepts, phrases, places, byLength, sorted, lines, weigh }
}

/** Words that a word may have been meant to be, all with the same, least number of typing errors. */
export function corrections({ byLength }: Lexicon, word: string): { words: string[]; errors: number } {
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

/** Words that begin like this, at most 40. */
export function completions({ sorted }: Lexicon, start: string): string[] {
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
