import type { EnglishData } from '../english/english-data.ts'
import { stem } from '../english/text.ts'

/** The kind of a term: a word as written, a stem, or a group of synonyms. */
export type Level = 'word' | 'stem' | 'synonym'

/** What is known about the words of all records: enough to weigh, correct and complete words. */
export interface Vocabulary {
  /** How many records there are */
  readonly count: number
  /** How many records have each term; for words, only whether any has it */
  readonly documentFrequency: Readonly<Record<Level, ReadonlyMap<string, number>>>
  /** Words by length, for spelling */
  readonly byLength: readonly (readonly string[])[]
  /** Words in order, for unfinished words */
  readonly sorted: readonly string[]
}

/** The vocabulary of a large reference as published. */
export interface VocabularyData extends EnglishData {
  readonly count: number
  /**
   * Every word of the records in order, separated by spaces. Numbers in only one record are left out: there may be
   * very many, and they are neither corrected nor completed.
   */
  readonly words: string
  /** For each word, `1` if it is in a message or the title of a category, else `0` */
  readonly inMessages: string
  /** How many records have each stem, in the order of the first word with that stem */
  readonly stems: readonly number[]
  /** The same without keywords */
  readonly stemsInMessages: readonly number[]
  readonly synonymFrequency: Readonly<Record<string, number>>
}

/** The vocabulary with these document frequencies. */
export function vocabularyOf(count: number, documentFrequency: Vocabulary['documentFrequency']): Vocabulary {
  const sorted = [...documentFrequency.word.keys()].sort()
  const byLength: string[][] = []
  for (const word of sorted) (byLength[word.length] ??= []).push(word)
  return { count, documentFrequency, byLength, sorted }
}

/**
 * Read the published vocabularies.
 * @returns one of messages and categories, and one of everything with synonyms
 */
export function readVocabularies(data: VocabularyData): { messages: Vocabulary; all: Vocabulary } {
  const documentFrequency = [emptyFrequencies(), emptyFrequencies()] as const
  const [inMessages, inAll] = documentFrequency
  const order = new Map<string, number>()
  for (const [i, word] of data.words.split(' ').entries()) {
    const root = stem(word)
    const place = order.get(root) ?? order.size
    order.set(root, place)
    inAll.word.set(word, 1)
    inAll.stem.set(root, data.stems[place] ?? 1)
    if (data.inMessages[i] !== '1') continue
    inMessages.word.set(word, 1)
    inMessages.stem.set(root, data.stemsInMessages[place] ?? 1)
  }
  for (const [name, count] of Object.entries(data.synonymFrequency)) inAll.synonym.set(name, count)
  return { messages: vocabularyOf(data.count, inMessages), all: vocabularyOf(data.count, inAll) }
}

/** Document frequencies without any terms yet. */
export function emptyFrequencies(): Record<Level, Map<string, number>> {
  return { word: new Map(), stem: new Map(), synonym: new Map() }
}
