import { synonymsIn } from '../english/synonyms.ts'
import { normalize, stem, stopWordWeight } from '../english/text.ts'
import type { Lexicon } from '../index/lexicon.ts'
import { shapeOf } from '../index/near-quotes.ts'
import type { MessageWords } from './message-words.ts'

/** A word or number of a text. */
export interface Token {
  readonly word: string
  readonly stem: string
  readonly synonyms: readonly string[]
  /** How much it counts if no message explains it */
  readonly weight: number
  /** The 1-based line */
  readonly line: number
  /** What is between it and the tokens before and after it in its line */
  readonly left: string
  readonly right: string
  /** Whether it is the first or the last of its line */
  readonly isFirst: boolean
  readonly isLast: boolean
}

/** How much of a text is read, in characters, and how many of its words. */
const MAX_TEXT = 8000
const MAX_TOKENS = 1000

/** The weight of a number, and of a word that no record has. */
const NUMBER_WEIGHT = 0.3
const UNKNOWN_WEIGHT = 0.8

const word = /[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu

/** The words and numbers of a text, identifiers split into words. */
export function tokensOf(text: string, { english, postings, idf }: Lexicon, { byShape }: MessageWords): Token[] {
  const spaced = text.slice(0, MAX_TEXT).replace(/([A-Za-z][a-z])(?=[A-Z][a-z])/g, '$1 ')
  const read = spaced.split('\n').flatMap((row, place) => {
    const found = [...row.matchAll(word)]
    return found.map(({ 0: written, index }, i) => {
      const before = found[i - 1]
      const after = found[i + 1]
      const left = row.slice(before ? before.index + before[0].length : 0, index)
      const right = row.slice(index + written.length, after?.index)
      return { word: normalize(written), left, right, line: place + 1, isFirst: !before, isLast: !after }
    })
  })
  const tokens = read.slice(0, MAX_TOKENS).map((token) => {
    const isKnown = postings.word.has(token.word) || stopWordWeight(token.word) < 1
    return isKnown ? token : { ...token, word: byShape.get(shapeOf(token.word)) ?? token.word }
  })
  const synonyms = synonymsIn(
    english.synonyms,
    tokens.map((token) => token.word),
  )
  return tokens.map((token, i) => {
    const root = stem(token.word)
    const rarity = postings.stem.has(root) ? idf('stem', root) : UNKNOWN_WEIGHT
    const weight = /^\d+$/.test(token.word) ? NUMBER_WEIGHT : stopWordWeight(token.word) * rarity
    return { ...token, stem: root, synonyms: synonyms[i] ?? [], weight }
  })
}
