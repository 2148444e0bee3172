import { addressesAt } from './codes/addresses.ts'
import { loadGlossary } from './codes/glossary.ts'
import { loadLibrary } from './codes/reference.ts'
import { base, siteUrl } from './settings.ts'

/** The addresses of this site. */
export const to = addressesAt(base)

/** The reference of this site; see `loadLibrary`. */
export const library = () => loadLibrary()

/** The glossary of this site; see `loadGlossary`. */
export const glossary = () => loadGlossary()

/** The place of a category in the order of categories, from 1: `data-cat` in the styles gives its hue. */
export const orderOf = (category: string) => library().categories.findIndex(({ id }) => id === category) + 1

/** An address as it stands outside the site; `path` begins with the base path, as `to` builds it. */
export const absolute = (path: string) => `${siteUrl}${path}`
