import type { Mention } from './mentions.ts'

/**
 * A number that is a code because of what is around it.
 * @param index of its place in the text
 * @param from the key or word that makes it a code; empty for none
 */
export function mentionAt(text: string, index: number, digits: string, from: string): Mention {
  return mentionOn(text.slice(0, index).split('\n').length, digits, from)
}

/** The same on a line whose number is known. */
export function mentionOn(line: number, digits: string, from: string): Mention {
  return { digits: digits.replace(/^0+(?=\d)/, ''), from, line, isByContext: true }
}
