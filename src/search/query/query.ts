import { decoded } from './decode.ts'
import { httpStatusIn } from './http.ts'
import { longestText } from './limits.ts'
import { strengthOf } from './keys.ts'
import { mentionsIn } from './mentions.ts'
import type { Mention } from './mentions.ts'
import { mentionsInTables } from './tables.ts'
import { wrappers } from './wrappers.ts'
import type { NumberRange } from '../../codes/ranges.ts'

/** What was typed or pasted, understood as far as that goes without knowing any code. */
export interface Query {
  readonly text: string
  /** `number`: nothing but numbers and words around them; `words`: a line of words; `paste`: anything longer or structured */
  readonly form: 'empty' | 'number' | 'words' | 'paste'
  /** Numbers given as return codes, in their order */
  readonly mentions: readonly Mention[]
  /** Numbers among words that are codes only if the words agree ("22 wrong password") */
  readonly bare: readonly string[]
  /** The range that was asked for: "2001-2010", "22 to 30" */
  readonly range?: NumberRange
  /** The status of HTTP that a line is about, where it says nothing else */
  readonly httpStatus?: number
}

/** A line up to this length may be typed; a longer one was pasted. */
const longestLine = 400

/**
 * Read a query.
 * @param text as it was typed or pasted, of any length and in any notation
 * @returns what it says; never throws, in time that grows with the length alone
 */
export function readQuery(text: string): Query {
  const read = decoded(text.slice(0, longestText).trim())
  const query = { text: read, mentions: [], bare: [] }
  if (read === '') return { ...query, form: 'empty' }
  const line = read.length <= longestLine && !read.includes('\n')
  const range = line ? rangeIn(read) : undefined
  if (range) return { ...query, form: 'number', range }
  const numbers = line ? numbersAlone(read.normalize('NFKC')) : []
  if (numbers.length > 0) return { ...query, form: 'number', mentions: numbers }
  const inTables = line ? [] : mentionsInTables(read)
  const mentions = inTables.length > 0 ? merged(mentionsIn(read), inTables) : mentionsIn(read)
  const httpStatus = line && mentions.length === 0 ? httpStatusIn(read) : undefined
  if (httpStatus !== undefined) return { ...query, form: 'number', httpStatus }
  const structured = /[{}<>]|\w\s?=\s?["'\w]|"\s?:|\d\d:\d\d|\b[A-Z]\w*(?:Error|Exception)\b/.test(read.slice(0, 2000))
  const form = line && !structured ? 'words' : 'paste'
  return { ...query, form, mentions, bare: form === 'words' ? bareIn(read) : [] }
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

/** Mentions of two kinds in the order of their lines; those of tables give way to others on their line. */
function merged(mentions: readonly Mention[], inTables: readonly Mention[]): Mention[] {
  const taken = new Set(mentions.map(({ line }) => line))
  return [...mentions, ...inTables.filter(({ line }) => !taken.has(line))].sort((a, b) => a.line - b.line)
}

/** The numbers of a line that has nothing but numbers, and words and marks that people put around them. */
function numbersAlone(line: string): Mention[] {
  const tokens = line.match(/[\p{L}]+|\d+|\s+|./gu) ?? []
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
      if (strengthOf(word) !== undefined) from = token
    } else if (!/^[\s#:=_\-.,;()[\]"'`?!/|&+*\\]+$/.test(token)) return []
  }
  return mentions
}

/** Numbers that stand by themselves among words. */
function bareIn(line: string): string[] {
  return [...line.matchAll(/(?<![\p{L}\p{N}.,:/$_-])#?(\d{1,6})(?![\p{L}\p{N}%_]|[.,:/-]\d)/gu)].map(
    ({ 1: digits = '' }) => digits.replace(/^0+(?=\d)/, ''),
  )
}
