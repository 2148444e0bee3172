import type { SearchIndex } from '../index/search-index.ts'
import { isElsewhere } from '../english/synonyms.ts'
import { wordsOf } from '../english/text.ts'
import type { Query } from '../query/query.ts'

/** What of a query hints at another system than this API. */
export interface ForeignSigns {
  /** How many numbers count and measure nothing, and are no codes: "503 service unavailable" */
  readonly numbers: number
  /** How many words name another system */
  readonly systems: number
}

/** The signs that a query is about another system. */
export function foreignSignsIn(
  { byCode, lexicon }: SearchIndex,
  { text, bare, uncounted = bare }: Query,
): ForeignSigns {
  return {
    numbers: new Set(uncounted.filter((digits) => !byCode.has(digits))).size,
    systems: wordsOf(text).filter((word) => isElsewhere(lexicon.english.synonyms, [word])).length,
  }
}
