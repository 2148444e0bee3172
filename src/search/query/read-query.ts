import { mentionsInAssertions } from './assertions.ts'
import { mentionsByCircumstance } from './circumstances.ts'
import { numbersCalledCodesIn, separateNumbersIn, uncountedNumbersIn } from './called.ts'
import { decodeText } from './decode.ts'
import { httpStatusIn, httpStatusOfBody } from './http.ts'
import { mentionsInConstants } from './constants.ts'
import type { Keys } from './keys.ts'
import { stopWordWeight, wordsOf } from '../english/text.ts'
import { mentionsByLabel } from './labels.ts'
import { MAX_TEXT_LENGTH } from './limits.ts'
import { mentionsInLists } from './lists.ts'
import { mentionsByKey } from './mentions.ts'
import type { Mention } from './mentions.ts'
import type { Query } from './query.ts'
import { numbersInQuestion } from './short-question.ts'
import { isLine, readDecodedLine } from './read-line.ts'
import { mentionsInSwitches } from './switches.ts'
import { mentionsInTables } from './tables.ts'

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
  const whole = text
    .slice(0, MAX_TEXT_LENGTH)
    .trimEnd()
    .replace(/^\s*\n/, '')
  const read = decodeText(whole.includes('\n') ? whole : whole.trim())
  const plain = readDecodedLine(read)
  if (plain) return plain
  const query = { text: read, bare: [] }
  const line = isLine(read)
  const asked = line ? numbersInQuestion(read.trim().normalize('NFKC')) : []
  if (asked.length > 0) return { ...query, form: 'number', mentions: asked }
  const inLines = line && !/<\/tr>/i.test(read) ? [] : [...mentionsInTables(read, keys), ...mentionsByLabel(read, keys)]
  // In a failed test, the code is the number it got, not the number it expected.
  const received = mentionsInAssertions(read, keys)
  const byKey =
    received.length > 0 ? received : listed(merged(mentionsByKey(read, keys), inLines), mentionsInLists(read, keys))
  const mentions = byKey.length > 0 ? byKey : mentionsWithoutKey(read, keys)
  const httpStatus = line && mentions.length === 0 ? httpStatusIn(read) : undefined
  if (httpStatus !== undefined) return { ...query, form: 'number', mentions, httpStatus }
  const form = line && (!STRUCTURE.test(read.replaceAll('->', ' ')) || isSentence(read)) ? 'words' : 'paste'
  const messageField = keys.messageFieldIn(read)
  const ofBody = httpStatusOfBody(read)
  const fields = {
    ...(messageField !== undefined && { messageField }),
    ...(ofBody !== undefined && { httpStatus: ofBody }),
  }
  if (form === 'paste') return { ...query, form, mentions, bare: [], ...fields }
  const called = numbersCalledCodesIn(read, mentions.length > 0)
  // If one number is given as a code, numbers that the words call codes count as given too.
  const all = mentions.length > 0 ? withCalled(mentions, called) : mentions
  const bare = separateNumbersIn(read).map(({ digits }) => digits)
  return { ...query, form, mentions: all, bare, called, uncounted: uncounted(read, keys), ...fields }
}

/** Numbers that neither count nor measure anything, in a line that is not about other codes ("zip codes 41 and 71"). */
function uncounted(line: string, keys: Keys): readonly string[] {
  const others = [...line.matchAll(/\b([a-z]{2,20})[ _-]codes?\b/gi)]
  if (others.some(([, word]) => keys.strengthOf('code', word) === undefined)) return []
  return uncountedNumbersIn(keys.withoutAmounts(line))
}

/** Codes recognized without a key: by a statement, or by the places where they were returned. */
function mentionsWithoutKey(text: string, keys: Keys): readonly Mention[] {
  const cases = mentionsInSwitches(text, keys)
  if (cases.length > 0) return cases
  const constants = mentionsInConstants(text, keys)
  return constants.length > 0 ? constants : mentionsByCircumstance(text)
}

/** Whether a person wrote a line, which may quote a program: programs use few stop words. */
function isSentence(line: string): boolean {
  return (
    /^["'“(]?\p{L}/u.test(line) && wordsOf(line).filter((word) => stopWordWeight(word) < 1).length >= MIN_STOP_WORDS
  )
}

function withCalled(mentions: readonly Mention[], called: readonly string[]): Mention[] {
  const known = new Set(mentions.map(({ digits }) => digits))
  return [
    ...mentions,
    ...called.filter((digits) => !known.has(digits)).map((digits) => ({ digits, from: '', line: 1 })),
  ]
}

/** Adds the mentions of lists, which replace others on the same lines. */
function listed(mentions: readonly Mention[], lists: readonly Mention[]): readonly Mention[] {
  if (lists.length === 0) return mentions
  const taken = new Set(lists.map(({ line }) => line))
  return [...mentions.filter(({ line }) => !taken.has(line)), ...lists].sort((a, b) => a.line - b.line)
}

/** Mentions of both kinds by line; one in a table or below a label is dropped if its line has another mention. */
function merged(mentions: readonly Mention[], inLines: readonly Mention[]): readonly Mention[] {
  if (inLines.length === 0) return mentions
  const taken = new Set(mentions.map(({ line }) => line))
  return [...mentions, ...inLines.filter(({ line }) => !taken.has(line))].sort((a, b) => a.line - b.line)
}
