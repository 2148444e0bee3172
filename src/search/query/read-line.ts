import type { Query } from './query.ts'
import { numbersAlone } from './numbers-alone.ts'
import { wrappers } from './wrappers.ts'
import type { NumberRange } from '../../codes/ranges.ts'

/** Longer lines were pasted, not typed; in characters. */
const MAX_LINE = 400

/** Characters that occur in encoded texts; see `decodeText`. */
const ENCODED = /[\\%]|&#/

/** Patterns that make a line more than words: it has numbers, or a program wrote it. */
const MORE_THAN_WORDS = /[\d{}<>]|\w\s?=\s?["'\w]|"\s?:|\b[A-Z]\w*(?:Error|Exception)\b/

/**
 * Read what most people type: nothing, only numbers, a range, or a line of words without a number. Separate from
 * `readQuery`, so that a browser loads the rest only when a query needs it.
 * @param text as typed or pasted, of any length
 * @returns the same as `readQuery`, or nothing for a text that only `readQuery` can read
 */
export function readLine(text: string): Query | undefined {
  return ENCODED.test(text) ? undefined : readDecodedLine(text)
}

/** The same for a decoded text. */
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

/** Whether a text is one line that may have been typed. */
export function isLine(text: string): boolean {
  const line = text.trim()
  return line.length <= MAX_LINE && !line.includes('\n')
}

/** The range that a line asks for, if it contains only the range and words around its numbers. */
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
