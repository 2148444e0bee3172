import { addressesAt } from './codes/addresses.ts'
import { loadGlossary } from './codes/glossary.ts'
import { loadLibrary } from './codes/reference.ts'
import { base } from './settings.ts'

/** The addresses of this site. */
export const to = addressesAt(base)

/** The reference of this site; see `loadLibrary`. */
export const library = () => loadLibrary()

/** The glossary of this site; see `loadGlossary`. */
export const glossary = () => loadGlossary()
