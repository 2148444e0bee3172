import type { RequestedPath } from './requested-path.ts'
import type { SearchIndex } from '../search/index/search-index.ts'
import type { find } from '../search/rank/find.ts'
import type { Query } from '../search/query/query.ts'
import type { LookupRecord } from '../search/index/records.ts'
import type { wordsOf } from '../search/language/text.ts'

/** What an address is read with; handed in, so that the script of the look-up holds it once and no more than it needs. */
export interface Tools {
  readonly find: typeof find
  readonly readQuery: (text: string) => Query
  readonly wordsOf: typeof wordsOf
}

/** What to do for an address without a page. */
export type PathAnswer =
  /** It means this code, beyond doubt */
  | { readonly kind: 'code'; readonly code: number }
  /** It names a number that is no code */
  | { readonly kind: 'unknown'; readonly digits: string; readonly nearest: readonly LookupRecord[] }
  /** It may mean one of these; an empty list where nothing fits */
  | { readonly kind: 'offer'; readonly records: readonly LookupRecord[] }

/** Codes to offer at most: the look-up shows the others. */
const MAX_OFFERED = 5

/**
 * Find what an address means. A number that is no code never leads to another one; words lead to a code only where
 * they are its message, or a part of two words or more that is in no other.
 */
export function answerPath(tools: Tools, index: SearchIndex, { text, hasKnownPrefix }: RequestedPath): PathAnswer {
  const query = tools.readQuery(text)
  const answer = tools.find(index, query)
  const [unknown] = answer.unknown
  const found = answer.hits.slice(0, MAX_OFFERED).map(({ record }) => record)
  if (unknown !== undefined && found.length === 0) return { kind: 'unknown', digits: unknown, nearest: answer.nearest }
  const exact = query.form === 'number' ? found : byMessage(tools, index, tools.wordsOf(text))
  const [only, another] = exact
  if (hasKnownPrefix && only && !another) return { kind: 'code', code: only.code }
  return { kind: 'offer', records: exact.length > 0 ? exact.slice(0, MAX_OFFERED) : found }
}

/** Codes that words name by their message, with or without the number before it. */
function byMessage({ wordsOf }: Tools, { records }: SearchIndex, words: readonly string[]): LookupRecord[] {
  const [number] = words
  // Compared without gaps, as slugs part words in many ways: `document(s)` may be `documents` or `document-s`.
  const same = ({ message, former }: LookupRecord, some: readonly string[]) =>
    [message, ...former].some((text) => wordsOf(text).join('') === some.join(''))
  const named = records.filter((record) => String(record.code) === number && same(record, words.slice(1)))
  if (named.length > 0) return named
  const withMessage = records.filter((record) => same(record, words))
  if (withMessage.length > 0 || words.length < 2) return withMessage
  const part = ` ${words.join(' ')} `
  return records.filter(({ message }) => ` ${wordsOf(message).join(' ')} `.includes(part))
}
