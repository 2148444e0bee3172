import { absoluteAddress, addressesAt } from './codes/addresses.ts'
import type { Catalog } from './codes/catalog.ts'
import { loadCatalog } from './data/load-catalog.ts'
import { loadGlossary } from './data/glossary.ts'
import { listGuides } from './data/guides.ts'
import type { PageContext } from './page/context.ts'
import { base, issuesUrl, siteTitle, siteUrl, sourceUrl } from './settings.ts'

/** The addresses of this site. */
export const paths = addressesAt(base)

// Only Vite defines it; Node, which runs the integrations, does not.
const isBuild = (import.meta.env as ImportMetaEnv | undefined)?.PROD === true
let read: Catalog | undefined

/**
 * The reference of this site; see `loadCatalog`. A build calls this about a hundred times per page, and its source does
 * not change meanwhile.
 */
export const catalog = () => (read && isBuild ? read : (read = loadCatalog()))

/** The glossary of this site; see `loadGlossary`. */
export const glossary = () => loadGlossary()

/** What a route passes to its page. */
export const pageContext = (): PageContext => ({
  catalog: catalog(),
  glossary: glossary(),
  guides: listGuides(),
  paths,
  origin: siteUrl,
  title: siteTitle,
  sourceUrl,
  issuesUrl,
})

/** The absolute address of a path; `path` begins with the base path, as `paths` builds it. */
export const absolute = (path: string) => absoluteAddress(siteUrl, path)
