import { addressesAt } from './codes/addresses.ts'
import { loadGlossary } from './codes/glossary.ts'
import { loadLibrary } from './codes/reference.ts'
import type { Library } from './codes/reference.ts'
import { base, siteUrl } from './settings.ts'

/** The addresses of this site. */
export const to = addressesAt(base)

// Node, which runs what stands around the pages, knows no such thing.
const isBuild = (import.meta.env as ImportMetaEnv | undefined)?.PROD === true
let read: Library | undefined

/**
 * The reference of this site; see `loadLibrary`. A build asks for it a hundred times a page, and its source does not
 * change meanwhile.
 */
export const library = () => (read && isBuild ? read : (read = loadLibrary()))

/** The glossary of this site; see `loadGlossary`. */
export const glossary = () => loadGlossary()

/** The place of a category in the order of categories, from 1: `data-cat` in the styles gives its hue. */
export const orderOf = (category: string) => library().categories.findIndex(({ id }) => id === category) + 1

/** An address as it stands outside the site; `path` begins with the base path, as `to` builds it. */
export const absolute = (path: string) => `${siteUrl}${path}`
