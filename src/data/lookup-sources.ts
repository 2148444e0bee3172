import type { PageSources } from '../search/pages/page-sources.ts'
import { readAbout } from './about.ts'
import { guideSections } from './guides.ts'
import { loadLookup, spelledWords } from './lookup.ts'
import type { LookupWords } from './lookup.ts'

/** The sources of the look-up other than the records and the glossary. */
export interface LookupSources extends LookupWords, PageSources {
  /** Correctly spelled words */
  readonly spelled: ReadonlySet<string>
}

/**
 * The sources of this site's look-up.
 * @throws DataError with every problem of the files that `loadLookup` reads, of a guide, or of the page about the site
 */
export function loadLookupSources(): LookupSources {
  return { ...loadLookup(), spelled: spelledWords(), guides: guideSections(), about: readAbout() }
}
