import type { GuideSource } from '../search/pages/page-sources.ts'
import { guideSections } from './guides.ts'
import { loadLookup, spelledWords } from './lookup.ts'
import type { LookupWords } from './lookup.ts'

/** The sources of the look-up other than the records and the glossary. */
export interface LookupSources extends LookupWords {
  /** Correctly spelled words */
  readonly spelled: ReadonlySet<string>
  /** The guides with their text, in order */
  readonly guides: readonly GuideSource[]
}

/**
 * The sources of this site's look-up.
 * @throws DataError with every problem of the files that `loadLookup` reads, or of a guide
 */
export function loadLookupSources(): LookupSources {
  return { ...loadLookup(), spelled: spelledWords(), guides: guideSections() }
}
