import { stopWordWeight, wordsOf } from '../english/text.ts'
import { mayBeTitle, needsPages } from '../lookup/lookup.ts'
import type { Query } from '../query/query.ts'
import type { Answer } from '../rank/answer.ts'
import { findPages } from './page-index.ts'
import type { PageIndex } from './page-index.ts'
import type { PageHit } from './page.ts'

/** The pages that answer a query together with its codes. */
export interface PagesOfAnswer {
  /** Those that come before codes */
  readonly first: readonly PageHit[]
  /** Whether these are what the query asks for: it is their title or path, or links to them */
  readonly areExact: boolean
  /** Those that come after codes, best first */
  readonly others: readonly PageHit[]
}

/** Find the pages that answer a query. */
export function pagesFor(index: PageIndex, query: Query, answer: Answer): PagesOfAnswer {
  if (!mayBeTitle(query, answer)) return { first: [], areExact: false, others: [] }
  const { text } = query
  const exact = index.exact(text)
  // "SSL certificate problem" was written by a program, and says more than the words that a code has, too.
  const isByWords = answer.needsKeywords && answer.hits.every(({ reason }) => reason.kind === 'words')
  const likely = isByWords ? index.triggered(text) : []
  const first = [exact, likely, index.named(text)].find(({ length }) => length > 0) ?? []
  const isSearched = needsPages(query, answer) || hasOneWord(text)
  const found = isSearched ? findPages(index, textFor(query, answer)) : []
  const others = found.filter(({ path }) => !first.some((page) => page.path === path))
  return { first, areExact: exact.length > 0, others }
}

/** The body of a framework's error has no words that pages have, but an HTTP status. */
function textFor({ text, form }: Query, { httpStatus }: Answer): string {
  return form === 'paste' && httpStatus !== undefined ? `HTTP ${String(httpStatus)}` : text
}

/** A single word is the beginning of a message more often than a message: "certificate". */
function hasOneWord(text: string): boolean {
  return wordsOf(text).filter((word) => stopWordWeight(word) === 1).length === 1
}
