import { parcels, parcelSources } from '../fixtures/parcels.ts'
import { lookupOf } from './lookup.ts'

/** The look-up of the made-up reference, so that no edit of the data changes what these tests are about. */
export const { index, languages, languageIndexes, readQuery, ask, codesFor } = lookupOf(parcels, parcelSources)
