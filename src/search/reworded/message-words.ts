import { informativeness, synonymsIn } from '../english/synonyms.ts'
import { stem, wordsOf } from '../english/text.ts'
import type { SearchIndex } from '../index/search-index.ts'
import { shapeOf } from '../index/near-quotes.ts'

/** A message, and how much each of its words tells. */
export interface Message {
  /** Positions of the records that have it, in the list of records */
  readonly records: readonly number[]
  readonly words: readonly MessageWord[]
  /** The sum of the weights of its words */
  readonly size: number
  /** How many content words it has: one word may be in any text */
  readonly telling: number
}

interface MessageWord {
  readonly word: string
  readonly weight: number
}

/** A word of a message: the place of the message in the list, and of the word in the message. */
export type WordPlace = readonly [message: number, word: number]

/** All messages by their words. */
export interface MessageWords {
  readonly messages: readonly Message[]
  readonly byStem: ReadonlyMap<string, readonly WordPlace[]>
  readonly bySynonym: ReadonlyMap<string, readonly WordPlace[]>
  /** Words by their shape, for letters that text recognition confuses */
  readonly byShape: ReadonlyMap<string, string>
}

/** A word of a message that weighs less is not a content word. */
const MIN_TELLING_WEIGHT = 0.15

const known = new WeakMap<SearchIndex, MessageWords>()

/** The messages of an index, current and former, by their words. */
export function messageWordsOf(index: SearchIndex): MessageWords {
  const found = known.get(index) ?? read(index)
  known.set(index, found)
  return found
}

function read({ records, lexicon }: SearchIndex): MessageWords {
  const { synonyms } = lexicon.english
  const places = new Map<string, number[]>()
  for (const [place, { message, former }] of records.entries()) {
    for (const text of new Set([message, ...former].map((each) => wordsOf(each).join(' ')))) add(places, text, place)
  }
  const byStem = new Map<string, WordPlace[]>()
  const bySynonym = new Map<string, WordPlace[]>()
  const byShape = new Map<string, string>()
  const messages = [...places].map(([text, own], message): Message => {
    const words = text.split(' ')
    const meant = synonymsIn(synonyms, words)
    for (const [i, word] of words.entries()) {
      add(byStem, stem(word), [message, i])
      for (const group of meant[i] ?? []) add(bySynonym, group, [message, i])
      if (word.length > 1) byShape.set(shapeOf(word), word)
    }
    const weighed = words.map((word, i) => {
      return { word, weight: informativeness(synonyms, word, meant[i] ?? []) * lexicon.idf('stem', stem(word)) }
    })
    const size = weighed.reduce((sum, { weight }) => sum + weight, 0)
    const telling = weighed.filter(({ weight }) => weight > MIN_TELLING_WEIGHT).length
    return { records: own, words: weighed, size, telling }
  })
  return { messages, byStem, bySynonym, byShape }
}

function add<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = map.get(key)
  if (list) list.push(item)
  else map.set(key, [item])
}
