import type { SearchIndex } from '../index/search-index.ts'
import { namesOtherSystem } from '../english/synonyms.ts'
import { wordsOf } from '../english/text.ts'
import type { Query } from '../query/query.ts'

/** Signs that a query is about a system other than this API. */
export interface ForeignSigns {
  /** How many numbers are not codes: "503 service unavailable" */
  readonly numbers: number
  /** How many words name another system */
  readonly systems: number
}

/** Count the signs that a query is about another system. */
export function foreignSignsIn({ byCode, lexicon }: SearchIndex, { text, bare }: Query): ForeignSigns {
  return {
    numbers: new Set(bare.filter((digits) => !byCode.has(digits))).size,
    systems: wordsOf(text).filter((word) => namesOtherSystem(lexicon.english.synonyms, [word])).length,
  }
}
