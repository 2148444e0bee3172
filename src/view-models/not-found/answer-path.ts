import type { RequestedPath } from './requested-path.ts'
import type { SearchIndex } from '../../search/index/search-index.ts'
import type { find } from '../../search/rank/find.ts'
import type { Query } from '../../search/query/query.ts'
import type { LookupRecord } from '../../search/index/records.ts'
import type { wordsOf } from '../../search/english/text.ts'

/** The functions that read an address; passed in, so that only the script of the look-up contains them. */
export interface QueryReaders {
  readonly find: typeof find
  readonly readQuery: (text: string) => Query
  readonly wordsOf: typeof wordsOf
}

/** The answer for an address without a page. */
export type PathAnswer =
  /** The code that it certainly means */
  | { readonly kind: 'code'; readonly code: number }
  /** The number in it, which is not a code */
  | { readonly kind: 'unknown'; readonly digits: string; readonly nearest: readonly LookupRecord[] }
  /** The codes that it may mean; empty if nothing fits */
  | { readonly kind: 'offer'; readonly records: readonly LookupRecord[] }

/** How many codes to offer; the look-up shows more. */
const MAX_OFFERED = 5

/**
 * Find the code that an address means. A number that is not a code never leads to a code; words lead to a code only if
 * they are its message, or at least two words that are in no other message.
 */
export function answerPath(
  tools: QueryReaders,
  index: SearchIndex,
  { text, hasKnownPrefix }: RequestedPath,
): PathAnswer {
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

/** Codes whose message is these words, with or without a number before it. */
function byMessage({ wordsOf }: QueryReaders, { records }: SearchIndex, words: readonly string[]): LookupRecord[] {
  const [number] = words
  // Compared without spaces, because slugs split words in many ways: `document(s)` may be `documents` or `document-s`.
  const same = ({ message, former }: LookupRecord, some: readonly string[]) =>
    [message, ...former].some((text) => wordsOf(text).join('') === some.join(''))
  const named = records.filter((record) => String(record.code) === number && same(record, words.slice(1)))
  if (named.length > 0) return named
  const withMessage = records.filter((record) => same(record, words))
  if (withMessage.length > 0 || words.length < 2) return withMessage
  const part = ` ${words.join(' ')} `
  return records.filter(({ message }) => ` ${wordsOf(message).join(' ')} `.includes(part))
}
