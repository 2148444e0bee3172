import { loadCatalog } from '../../../src/data/load-catalog.ts'
import { loadLookupSources } from '../../../src/data/lookup-sources.ts'
import { lookupOf } from '../search/lookup.ts'

/** The look-up of this site's own data. */
export const realLookup = lookupOf(loadCatalog(), loadLookupSources())

export const { index, languages, languageIndexes, readQuery, ask, codesFor } = realLookup
