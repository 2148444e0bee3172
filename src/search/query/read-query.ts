import { decodeText } from './decode.ts'
import { httpStatusIn, httpStatusOfBody } from './http.ts'
import type { Keys } from './keys.ts'
import { stopWordWeight, wordsOf } from '../english/text.ts'
import { MAX_TEXT_LENGTH } from './limits.ts'
import { mentionsByKey } from './mentions.ts'
import type { Query } from './query.ts'
import { isLine, readDecodedLine } from './read-line.ts'
import { numbersInQuestion } from './short-question.ts'
import { numbersIn } from './numbers/numbers.ts'

/** Patterns of texts that a program wrote: structure, a time, an exception. */
const STRUCTURE = /[{}<>]|["'],\s?\d|\w\s?={1,3}\s?["'\w]|"\s?:|\d\d:\d\d|\b[A-Z]\w*(?:Error|Exception)\b/

/** A sentence has at least this many stop words, such as "the". */
const MIN_STOP_WORDS = 6

/**
 * Read a query.
 * @param text as typed or pasted, of any length and in any notation
 * @param keys of the API
 * @returns the query; never throws, and takes linear time
 */
export function readQuery(text: string, keys: Keys): Query {
  // Spaces before a single line are removed; in several lines they may align columns.
  const trimmed = text
    .slice(0, MAX_TEXT_LENGTH)
    .trimEnd()
    .replace(/^\s*\n/, '')
  const read = decodeText(trimmed.includes('\n') ? trimmed : trimmed.trim())
  const plain = readDecodedLine(read)
  if (plain) return plain
  const line = isLine(read)
  const asked = line ? numbersInQuestion(read.trim().normalize('NFKC')) : []
  if (asked.length > 0) return { text: read, form: 'number', mentions: asked, bare: [] }
  const mentions = mentionsByKey(read, keys)
  const query = { text: read, mentions, bare: [] }
  const httpStatus = line && mentions.length === 0 ? httpStatusIn(read) : undefined
  if (httpStatus !== undefined) return { ...query, form: 'number', httpStatus }
  const form = line && (!STRUCTURE.test(read.replaceAll('->', ' ')) || isSentence(read)) ? 'words' : 'paste'
  const messageField = keys.messageFieldIn(read)
  const ofBody = httpStatusOfBody(read)
  const fields = {
    ...(messageField !== undefined && { messageField }),
    ...(ofBody !== undefined && { httpStatus: ofBody }),
  }
  const numbers = numbersIn(keys.withoutAmounts(read), form, keys, mentions)
  if (form === 'paste') return { ...query, form, numbers, ...fields }
  return { ...query, form, numbers, bare: separateNumbersIn(read), ...fields }
}

/** The separate numbers in a line, without leading zeros: no part of a word ("base64"), a date or a decimal. */
function separateNumbersIn(line: string): string[] {
  const found = line.matchAll(/(?<![\p{L}\p{N}.,:/$_-])\d{1,6}(?![\p{L}\p{N}%_]|[.,:/-]\d)/gu)
  return [...found].map(([digits]) => digits.replace(/^0+(?=\d)/, ''))
}

/** Whether a person wrote a line, which may quote a program: programs use few stop words. */
function isSentence(line: string): boolean {
  return (
    /^["'“(]?\p{L}/u.test(line) && wordsOf(line).filter((word) => stopWordWeight(word) < 1).length >= MIN_STOP_WORDS
  )
}
