import { attachable, links } from '../../../search/query/key-before.ts'
import type { Keys } from '../../../search/query/keys.ts'
import { bytesOf, isDigit, isLetter, wordBytes } from './bytes.ts'

/** Tells quickly which words of a log are keys of status codes. */
export interface KeyTest {
  /** Whether a key, or a link between a key and its number, may end here; rules out most words without reading them */
  mayEnd(bytes: Uint8Array, end: number): boolean
  /**
   * How surely a word names a status code; 0 if it does not. Capitals count: "signResult" is a key, "result" within a
   * word not
   */
  strengthOf(word: string): number
}

/** Lower-case keys that a number may follow directly, as in "E22". */
export const attached: ReadonlySet<string> = new Set([...attachable].map((key) => key.toLowerCase()))

/** Endings that make a word a key, as in `strengthOf` of `Keys`. */
const keyEndings = ['code', 'exception', 'error']

/** The cache is cleared above this many words, because a log may have any number of words. */
const MAX_KEPT_WORDS = 10_000

/** Makes a test for the keys of one API. */
export function keyTest(keys: Keys): KeyTest {
  const named = [...keys.names, ...links, ...keyEndings]
  const endings = new Uint8Array(32 * 32)
  for (const name of named) endings[pairOf(name.charCodeAt(name.length - 2), name.charCodeAt(name.length - 1))] = 1
  const single = bytesOf(named.filter((name) => name.length === 1).join(''))
  const strengths = new Map<string, number>()
  return {
    mayEnd: (bytes, end) => {
      const [first, last] = [bytes[end - 2] ?? 0, bytes[end - 1] ?? 0]
      if (!isLetter(last)) return wordBytes[last] === 1 && !isDigit(last)
      if (isLetter(first)) return endings[pairOf(first, last)] === 1
      // After a joiner inside a key, or after a key of one letter
      return first === 0x2d || first === 0x5f || first === 0x24 || single[last | 32] === 1
    },
    strengthOf: (word) => {
      const known = strengths.get(word)
      if (known !== undefined) return known
      if (strengths.size > MAX_KEPT_WORDS) strengths.clear()
      // The word before it can make a sure key doubtful, but never a doubtful key sure.
      const strength =
        keys.strengthOf(trimWord(word)) ?? (attached.has(word.toLowerCase().replace(/[-_]$/, '')) ? 1 : 0)
      strengths.set(word, strength)
      return strength
    },
  }
}

/** Removes dots and hyphens around a word. */
export function trimWord(word: string): string {
  return word.replaceAll(/^[.-]+|[.-]+$/g, '')
}

/** Computes the index of two letters in a table, ignoring case. */
function pairOf(first: number, last: number): number {
  return ((first & 31) << 5) | (last & 31)
}
