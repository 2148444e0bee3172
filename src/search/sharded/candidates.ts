import type { English } from '../english/english-data.ts'
import { withVocabulary, idfOf } from '../index/lexicon.ts'
import type { Lexicon } from '../index/lexicon.ts'
import type { Level } from '../index/vocabulary.ts'
import { synonymKey, slotsIn, fieldWeightOf } from './postings.ts'
import type { PostingLayout, Posting } from './postings.ts'
import type { Question } from '../query/line-question.ts'
import { isNearlyMessage, matchWords } from '../rank/rank.ts'
import { termsOf } from '../rank/terms.ts'
import { stem, stopWordWeight, wordsOf } from '../english/text.ts'
import type { Vocabulary } from '../index/vocabulary.ts'

/** What is known about the words of a large reference before its records are loaded. */
export interface KnownWords {
  readonly english: English
  readonly vocabulary: Vocabulary
  readonly layout: PostingLayout
  /** Whether keywords count, or only messages and categories */
  readonly includeKeywords: boolean
}

/** Postings by key and by word, as far as they are loaded. */
export type Lists = ReadonlyMap<string, ReadonlyMap<string, readonly Posting[]>>

/** More than the results that are shown, because messages that begin with the query rise in the final order. */
const MAX_CANDIDATES = 16

/** Lower than `MIN_RELATIVE_SCORE` and `NEARLY_MESSAGE`, because the sizes of phrases include keywords. */
const MIN_ROUGH_SCORE = 0.5

/** The keys of numbers in a question; only their postings show whether a number is known. */
export function numberKeys({ text }: Question): string[] {
  return wordsOf(text).filter((word) => /^\d+$/.test(word))
}

/**
 * The keys whose postings decide a question: the keys of every reading of its words.
 * @param lists at least those of its numbers
 */
export function keysFor(known: KnownWords, lists: Lists, question: Question): string[] {
  const numbers = numberKeys(question)
  const terms = termsOf(roughLexicon(known, lists, numbers).lexicon, question.text, question.unfinished)
  const expansions = terms.flatMap((term) => term.expansions)
  const keyOf = { word: stem, stem: (root: string) => root, synonym: synonymKey }
  const keys = expansions.map(({ level, term }) => keyOf[level](term))
  return [...new Set([...numbers, ...keys])]
}

/** Whether all words of a question are known without correction. */
export function isKnown({ vocabulary }: KnownWords, { text }: Question): boolean {
  return wordsOf(text).every((word) => vocabulary.documentFrequency.word.has(word))
}

/** A question without its last word, which is still being typed. */
export function finishedPart({ text, ...question }: Question): Question {
  return { ...question, text: text.replace(/[\p{L}\p{N}]+$/u, ''), unfinished: false }
}

/**
 * The records that answer a question best, judged by postings: the order is nearly the final one.
 * @param keys as `keysFor` returns them, all loaded
 * @returns positions in the list of all records, whether the question has a content word, and whether the message of
 *   the best record is nearly the question
 */
export function bestRecords(
  known: KnownWords,
  lists: Lists,
  keys: readonly string[],
  question: Question,
): { best: number[]; telling: boolean; nearly: boolean } {
  const { lexicon, records } = roughLexicon(known, lists, keys)
  const { matches, terms, scores } = matchWords(lexicon, question, MIN_ROUGH_SCORE)
  const best = matches.slice(0, MAX_CANDIDATES).flatMap(({ record }) => records[record] ?? [])
  const telling = terms.some(({ word }) => stopWordWeight(word) === 1)
  return { best, telling, nearly: isNearlyMessage(matches, scores, MIN_ROUGH_SCORE) }
}

/** Whether a message may begin with a question: a message has all of its words, except an unfinished last one. */
export function mayBegin(lists: Lists, question: Question): boolean {
  const words = wordsOf((question.unfinished ? finishedPart(question) : question).text)
  let together: Set<number> | undefined
  for (const word of words) {
    const places = lists.get(stem(word))?.get(word) ?? []
    const recordsWithWord = places.flatMap(({ record, slot }) => (slot === 0 ? [record] : []))
    const before = together
    together = new Set(before ? recordsWithWord.filter((record) => before.has(record)) : recordsWithWord)
  }
  return together === undefined || together.size > 0
}

/** A lexicon made of postings instead of texts, and the positions of its records. */
function roughLexicon(
  { english, vocabulary, layout, includeKeywords }: KnownWords,
  lists: Lists,
  keys: readonly string[],
): { lexicon: Lexicon; records: readonly number[] } {
  const counts = ({ slot }: Posting) =>
    includeKeywords || slot <= layout.former || slot > layout.former + layout.keywords
  const wanted = keys.map((key) => {
    const words = [...(lists.get(key) ?? [])].map(([word, list]) => [word, list.filter(counts)] as const)
    return [key, words.filter(([, list]) => list.length > 0)] as const
  })
  const all = wanted.flatMap(([, words]) => words.flatMap(([, list]) => list))
  const records = [...new Set(all.map(({ record }) => record))].sort((a, b) => a - b)
  const owner = new Map(records.map((record, i) => [record, i]))
  const phrases: Lexicon['phrases'][number][] = []
  const numbers = new Map<number, number>()
  const phraseOf = ({ record, slot, size }: Posting): number => {
    const name = record * slotsIn(layout) + slot
    const known = numbers.get(name)
    if (known !== undefined) return known
    const phrase = { record: owner.get(record) ?? 0, weight: fieldWeightOf(layout, slot), size }
    numbers.set(name, phrases.length)
    return phrases.push(phrase) - 1
  }
  const postings: Record<Level, Map<string, number[]>> = {
    word: new Map(),
    stem: new Map(),
    synonym: new Map(),
  }
  for (const [key, words] of wanted) {
    for (const [word, list] of words) {
      const here = list.map(phraseOf)
      if (key === synonymKey(key.slice(1))) postings.synonym.set(key.slice(1), here)
      else {
        postings.word.set(word, here)
        postings.stem.set(key, [...(postings.stem.get(key) ?? []), ...here])
      }
    }
  }
  const lines = records.map(() => '')
  const idf = idfOf(vocabulary)
  return {
    lexicon: { english, phrases, postings: withVocabulary(vocabulary, postings), vocabulary, lines, idf },
    records,
  }
}
