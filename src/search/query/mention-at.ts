import type { Mention } from './mentions.ts'

/**
 * Make the mention of a number that is a code because of the text around it.
 * @param index where it begins in the text
 * @param from the key or word that makes it a code; empty for none
 */
export function mentionAt(text: string, index: number, digits: string, from: string): Mention {
  return mentionOn(text.slice(0, index).split('\n').length, digits, from)
}

/** The same, given the number of the line. */
export function mentionOn(line: number, digits: string, from: string): Mention {
  return { digits: digits.replace(/^0+(?=\d)/, ''), from, line, isByContext: true }
}
