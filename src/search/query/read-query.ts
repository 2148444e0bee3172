import { calledIn, numbersAmong } from './called.ts'
import { decoded } from './decode.ts'
import { httpStatusIn } from './http.ts'
import { stopWordWeight, wordsOf } from '../language/text.ts'
import { MAX_TEXT_LENGTH } from './limits.ts'
import { mentionsIn } from './mentions.ts'
import type { Mention } from './mentions.ts'
import type { Query } from './query.ts'
import { isLine, readDecodedLine } from './read-line.ts'
import { mentionsInTables } from './tables.ts'

/** Signs that something wrote a text that is no person: a structure, a time, an exception. */
const STRUCTURE = /[{}<>]|\w\s?=\s?["'\w]|"\s?:|\d\d:\d\d|\b[A-Z]\w*(?:Error|Exception)\b/

/** A sentence has at least so many words that say nothing by themselves, such as "the". */
const MIN_SMALL_WORDS = 6

/**
 * Read a query.
 * @param text as it was typed or pasted, of any length and in any notation
 * @returns what it says; never throws, in time that grows with the length alone
 */
export function readQuery(text: string): Query {
  const read = decoded(text.slice(0, MAX_TEXT_LENGTH).trim())
  const plain = readDecodedLine(read)
  if (plain) return plain
  const query = { text: read, bare: [] }
  const line = isLine(read)
  const inTables = line ? [] : mentionsInTables(read)
  const mentions = inTables.length > 0 ? merged(mentionsIn(read), inTables) : mentionsIn(read)
  const httpStatus = line && mentions.length === 0 ? httpStatusIn(read) : undefined
  if (httpStatus !== undefined) return { ...query, form: 'number', mentions, httpStatus }
  const form = line && (!STRUCTURE.test(read) || isSentence(read)) ? 'words' : 'paste'
  if (form === 'paste') return { ...query, form, mentions, bare: [] }
  const called = calledIn(read, mentions.length > 0)
  // Where one number is given as a code, those next to it that are called codes are given as well.
  const all = mentions.length > 0 ? withCalled(mentions, called) : mentions
  return { ...query, form, mentions: all, bare: numbersAmong(read).map(({ digits }) => digits), called }
}

/** Whether a person wrote a line, whatever it quotes: programs do without the small words of a language. */
function isSentence(line: string): boolean {
  return (
    /^["'“(]?\p{L}/u.test(line) && wordsOf(line).filter((word) => stopWordWeight(word) < 1).length >= MIN_SMALL_WORDS
  )
}

function withCalled(mentions: readonly Mention[], called: readonly string[]): Mention[] {
  const known = new Set(mentions.map(({ digits }) => digits))
  return [
    ...mentions,
    ...called.filter((digits) => !known.has(digits)).map((digits) => ({ digits, from: '', line: 1 })),
  ]
}

/** Mentions of two kinds in the order of their lines; those of tables give way to others on their line. */
function merged(mentions: readonly Mention[], inTables: readonly Mention[]): Mention[] {
  const taken = new Set(mentions.map(({ line }) => line))
  return [...mentions, ...inTables.filter(({ line }) => !taken.has(line))].sort((a, b) => a.line - b.line)
}
