import { synonymsIn, informativeness } from '../english/synonyms.ts'
import type { English } from '../english/english-data.ts'
import type { LookupRecord } from './records.ts'
import { stem, wordsOf } from '../english/text.ts'
import { emptyFrequencies, vocabularyOf } from './vocabulary.ts'
import type { Level, Vocabulary } from './vocabulary.ts'

/** A message, a former message, a keyword or the category of a record: what a query is compared with. */
export interface Phrase {
  /** The position of its record in the list of records */
  readonly record: number
  /** The weight of a match: messages most, categories least */
  readonly weight: number
  /** The sum of the weights of its words */
  size: number
}

/** The words of all phrases. */
export interface Lexicon {
  readonly english: English
  readonly phrases: readonly Phrase[]
  /** Phrases by word, by stem and by synonym, each phrase once; a known term may have none */
  readonly postings: Readonly<Record<Level, Pick<ReadonlyMap<string, readonly number[]>, 'get' | 'has'>>>
  readonly vocabulary: Vocabulary
  /** The message of each record, its words joined by spaces */
  readonly lines: readonly string[]
  /** The inverse document frequency of a term, 0 to 1 */
  readonly idf: (level: Level, term: string) => number
}

/** Sizes of phrases are multiples of 1/16, so that published postings store them exactly. */
export const SIZES_PER_UNIT = 16

/** The least idf: even a term that most records have carries some information. */
const MIN_IDF = 0.12

/** The weight of a match by its field. */
export const fieldWeights = { message: 1, former: 0.95, keyword: 0.92, category: 0.4 }

/**
 * Build the lexicon of records, in time linear in their words.
 * @param records in any order
 * @param english what is known about words apart from the records
 * @param allVocabulary the vocabulary of all records, if these are only some of them
 */
export function lexiconOf(records: readonly LookupRecord[], english: English, allVocabulary?: Vocabulary): Lexicon {
  const { synonyms } = english
  const postings: Record<Level, Map<string, number[]>> = {
    word: new Map(),
    stem: new Map(),
    synonym: new Map(),
  }
  const documentFrequency = emptyFrequencies()
  const lastOwner = emptyFrequencies()
  const phrases: Phrase[] = []
  const texts: (readonly (readonly [word: string, telling: number])[])[] = []
  const add = (level: Level, term: string, phrase: number, record: number) => {
    const list = postings[level].get(term)
    if (!list) postings[level].set(term, [phrase])
    else if (list.at(-1) !== phrase) list.push(phrase)
    if (lastOwner[level].get(term) === record) return
    lastOwner[level].set(term, record)
    documentFrequency[level].set(term, (documentFrequency[level].get(term) ?? 0) + 1)
  }
  for (const [i, record] of records.entries()) {
    const sources: (readonly [string, number])[] = [
      [record.message, fieldWeights.message],
      ...record.former.map((text) => [text, fieldWeights.former] as const),
      ...record.keywords.map((text) => [text, fieldWeights.keyword] as const),
      [record.category, fieldWeights.category],
    ]
    for (const [text, weight] of sources) {
      const words = wordsOf(text)
      const phrase = phrases.push({ record: i, weight, size: 0 }) - 1
      const meant = synonymsIn(synonyms, words)
      texts.push(words.map((word, at) => [word, informativeness(synonyms, word, meant[at] ?? [])] as const))
      for (const word of words) {
        add('word', word, phrase, i)
        add('stem', stem(word), phrase, i)
      }
      for (const synonym of meant.flat()) add('synonym', synonym, phrase, i)
    }
  }
  const vocabulary = allVocabulary ?? vocabularyOf(records.length, documentFrequency)
  const idf = idfOf(vocabulary)
  for (const [i, words] of texts.entries()) {
    const phrase = phrases[i]
    const sum = words.reduce((before, [word, telling]) => before + telling * idf('stem', stem(word)), 0)
    if (phrase) phrase.size = Math.round(sum * SIZES_PER_UNIT) / SIZES_PER_UNIT
  }
  const lines = records.map(({ message }) => wordsOf(message).join(' '))
  return {
    english,
    phrases,
    postings: allVocabulary ? withVocabulary(allVocabulary, postings) : postings,
    vocabulary,
    lines,
    idf,
  }
}

/** The idf of terms in a vocabulary; an unknown term counts as one that a single record has. */
export function idfOf({ count, documentFrequency }: Vocabulary): Lexicon['idf'] {
  const rarest = Math.log(1 + count)
  return (level, term) => Math.max(MIN_IDF, Math.log(1 + count / (documentFrequency[level].get(term) ?? 1)) / rarest)
}

/** Postings of some of the records, in which the words of all records count as known. */
export function withVocabulary(
  { documentFrequency }: Vocabulary,
  postings: Readonly<Record<Level, ReadonlyMap<string, readonly number[]>>>,
): Lexicon['postings'] {
  const level = (name: Level) => ({
    get: (term: string) => postings[name].get(term),
    has: (term: string) => postings[name].has(term) || documentFrequency[name].has(term),
  })
  return { word: level('word'), stem: level('stem'), synonym: level('synonym') }
}
