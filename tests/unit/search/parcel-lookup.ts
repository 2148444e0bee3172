import { parcels, parcelSources } from '../fixtures/parcels.ts'
import { lookupOf } from './lookup.ts'

/** The look-up of the made-up reference, so that no edit of the data changes what these tests are about. */
export const parcelLookup = lookupOf(parcels, parcelSources)

export const { index, languages, readQuery, ask, codesFor } = parcelLookup
