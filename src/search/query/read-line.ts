import type { Mention } from './mentions.ts'
import type { Query } from './query.ts'
import { namesOfNumbers, wrappers } from './wrappers.ts'
import type { NumberRange } from '../../codes/ranges.ts'

/** A line up to this length may be typed, in characters; a longer one was pasted. */
const MAX_LINE = 400

/** Signs that something encoded a text; see `decoded`. */
const ENCODED = /[\\%]|&#/

/** Signs that a line is more than words: it has numbers, or something wrote it that is no person. */
const MORE_THAN_WORDS = /[\d{}<>]|\w\s?=\s?["'\w]|"\s?:|\b[A-Z]\w*(?:Error|Exception)\b/

/**
 * Read what most people type: nothing, numbers alone, a range of them, or a line of words without a number. It is apart
 * from what reads all else, so that a browser that needs no more need not load more.
 * @param text as it was typed or pasted, of any length
 * @returns the same as `readQuery`, or nothing for a text that only that can read
 */
export function readLine(text: string): Query | undefined {
  return ENCODED.test(text) ? undefined : readDecodedLine(text)
}

/** The same for a text that is decoded. */
export function readDecodedLine(text: string): Query | undefined {
  if (!isLine(text)) return undefined
  const line = text.trim()
  const query = { text: line, mentions: [], bare: [] }
  if (line === '') return { ...query, form: 'empty' }
  const range = rangeIn(line)
  if (range) return { ...query, form: 'number', range }
  const numbers = numbersAlone(line.normalize('NFKC'))
  if (numbers.length > 0) return { ...query, form: 'number', mentions: numbers }
  return MORE_THAN_WORDS.test(line) ? undefined : { ...query, form: 'words' }
}

/** Whether a text is a line that may have been typed. */
export function isLine(text: string): boolean {
  const line = text.trim()
  return line.length <= MAX_LINE && !line.includes('\n')
}

/** The range that a line asks for, if it has nothing else but words around numbers. */
function rangeIn(line: string): NumberRange | undefined {
  const found = /^([\p{L}\s]*?)(\d{1,6})\s*(?:-|–|—|\.\.\.?|…|\bto\b|\bthrough\b|\buntil\b)\s*(\d{1,6})\W*$/iu.exec(
    line.trim(),
  )
  if (!found) return undefined
  const [, before = '', first = '', last = ''] = found
  const words = before
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
  const asked = words.every((word) => wrappers.has(word) || word === 'range')
  return asked && Number(first) < Number(last) ? { first: Number(first), last: Number(last) } : undefined
}

/** The numbers of a line that has nothing but numbers, and words and marks that people put around them. */
function numbersAlone(line: string): Mention[] {
  // "17/18?" is two numbers, and no date.
  const tokens = line.replace(/^(\d+)\/(\d+)(?=\W*$)/, '$1 / $2').match(/[\p{L}]+|\d+|\s+|./gu) ?? []
  const mentions: Mention[] = []
  let from = ''
  for (const [i, token] of tokens.entries()) {
    const before = tokens[i - 1] ?? ''
    if (/^\d/.test(token)) {
      const after = tokens[i + 1] ?? ''
      const partOfMore = /^[.:/-]$/.test(after) && /^\d/.test(tokens[i + 2] ?? '')
      if (partOfMore || /^[\p{L}%°]/u.test(after) || token.length > 40) return []
      const negative = before === '-' && !/^\p{L}/u.test(tokens[i - 2] ?? '')
      if (negative && tokens.length > i + 1) return []
      mentions.push({ digits: (negative ? '-' : '') + token.replace(/^0+(?=\d)/, ''), from, line: 1 })
    } else if (/^\p{L}/u.test(token)) {
      const word = token.toLowerCase()
      const single = word === 'e' && !/^\d/.test(tokens[i + 1] ?? '') && !/^\s$/.test(tokens[i + 1] ?? '')
      if (!wrappers.has(word) || single) return []
      if (namesOfNumbers.has(word)) from = token
    } else if (!/^[\s#:=_\-.,;()[\]"'`?!/|&+*\\]+$/.test(token)) return []
  }
  return mentions
}
