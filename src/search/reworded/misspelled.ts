import { errorsAllowed, errorsBetween } from '../english/spelling.ts'
import type { Message } from './message-words.ts'
import type { Token } from './tokens.ts'

/** A word of a text that a message has. */
export interface Found {
  /** Its place in the text, and in the message */
  readonly at: number
  readonly word: number
  readonly similarity: number
}

/** How many tokens around a span are compared. */
const REACH = 3

/** The similarity of a word with typing errors, and of one that was cut. */
const MISTYPED = 0.85
const CUT = 0.8

/** Lighter tokens are not compared, and lighter or shorter words are not looked for. */
const MIN_TOKEN = 0.2
const MIN_WORD = 0.1
const MIN_LENGTH = 4

/**
 * Words of a message that a text mistypes, or cuts at the end of a line or value.
 * @param found those that it spells correctly, next to each other
 */
export function misspelledWords(tokens: readonly Token[], { words }: Message, found: readonly Found[]): Found[] {
  const used = new Set(found.map(({ at }) => at))
  const has = new Set(found.map(({ word }) => word))
  const missing = words.flatMap(({ word, weight }, place) => {
    return has.has(place) || weight < MIN_WORD || word.length < MIN_LENGTH ? [] : [[place, word] as const]
  })
  if (missing.length === 0) return []
  const start = Math.max(0, Math.min(...used) - REACH)
  return tokens.slice(start, Math.max(...used) + REACH + 1).flatMap(({ word, weight, isLast, right }, i): Found[] => {
    const at = start + i
    if (used.has(at) || weight < MIN_TOKEN) return []
    const isCut = word.length > 1 && (isLast || /^\s?(?:\.\.|…|["'”’])/.test(right))
    return missing.flatMap(([place, wanted]) => {
      const most = word.length < MIN_LENGTH ? 0 : errorsAllowed(wanted)
      if (most > 0 && errorsBetween(word, wanted, most) <= most) return [{ at, word: place, similarity: MISTYPED }]
      return isCut && wanted.startsWith(word) ? [{ at, word: place, similarity: CUT }] : []
    })
  })
}
