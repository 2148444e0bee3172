import { wordRuns } from './usage.ts'
import type { Usage } from './usage.ts'

/** A word of a text. */
export interface Token {
  readonly text: string
  /** Its weight regardless of the records, 0 to 1; a single Chinese character counts less than a word */
  readonly worth: number
}

/** The worth of a single Chinese character. */
const SINGLE_CHARACTER_WORTH = 0.5

/** Splits Chinese into words; old browsers lack it. */
const segmenter = 'Segmenter' in Intl ? new Intl.Segmenter('zh', { granularity: 'word' }) : undefined

/**
 * The words of a text, in order, with spellings replaced by the usual ones.
 * @param text of any length
 */
export function tokensOf(text: string, usage: Usage): Token[] {
  return wordRuns(text, usage).flatMap(tokensIn)
}

/** The words of a run: Chinese is split into words, anything else is one word. */
export function tokensIn(run: string): Token[] {
  if (!/\p{Script=Han}/u.test(run)) return [{ text: run, worth: 1 }]
  return wordsIn(run).map((text) => ({ text, worth: Array.from(text).length === 1 ? SINGLE_CHARACTER_WORTH : 1 }))
}

/** Splits a run of Chinese into words or, without a segmenter, into all pairs of adjacent characters. */
function wordsIn(run: string): string[] {
  if (segmenter) return Array.from(segmenter.segment(run), ({ segment }) => segment)
  const characters = Array.from(run)
  return characters.length === 1 ? characters : characters.slice(1).map((next, i) => `${characters[i] ?? ''}${next}`)
}
