import { runsOf } from './usage.ts'
import type { Usage } from './usage.ts'

/** Something that a text says: a word. */
export interface Token {
  readonly text: string
  /** What it counts by itself, 0 to 1: a single character of Chinese says less than a word */
  readonly worth: number
}

/** A single character of Chinese. */
const SINGLE_CHARACTER_WORTH = 0.5

/** Splits Chinese into words; old browsers have none. */
const segmenter = 'Segmenter' in Intl ? new Intl.Segmenter('zh', { granularity: 'word' }) : undefined

/**
 * What a text says, in its order, each way to write a thing replaced by the usual one.
 * @param text of any length
 */
export function tokensOf(text: string, usage: Usage): Token[] {
  return runsOf(text, usage).flatMap(tokensIn)
}

/** The words of a run: itself, or those that its Chinese consists of. */
export function tokensIn(run: string): Token[] {
  if (!/\p{Script=Han}/u.test(run)) return [{ text: run, worth: 1 }]
  return wordsIn(run).map((text) => ({ text, worth: Array.from(text).length === 1 ? SINGLE_CHARACTER_WORTH : 1 }))
}

/** Without a list of words, pairs of characters, each of which may be a word. */
function wordsIn(run: string): string[] {
  if (segmenter) return Array.from(segmenter.segment(run), ({ segment }) => segment)
  const characters = Array.from(run)
  return characters.length === 1 ? characters : characters.slice(1).map((next, i) => `${characters[i] ?? ''}${next}`)
}
