import { addressesAt } from './codes/addresses.ts'
import { loadCatalog } from './data/load-catalog.ts'
import { loadGlossary } from './data/glossary.ts'
import { listGuides } from './data/guides.ts'
import { loadLookupSources } from './data/lookup-sources.ts'
import type { RouteContext } from './view-models/context.ts'
import { base, issuesUrl, siteTitle, siteUrl, sourceUrl } from './settings.ts'

/** The addresses of this site. */
export const paths = addressesAt(base)

// Only Vite defines `import.meta.env`; Node, which runs the integrations, does not.
const isBuild = (import.meta.env as ImportMetaEnv | undefined)?.PROD === true
let read: RouteContext | undefined

/** What a route passes to its page: read for each page in development, but once in a build, where nothing changes. */
export const routeContext = (): RouteContext => (read && isBuild ? read : (read = readContext()))

/** The reference of this site; see `loadCatalog`. */
export const catalog = () => routeContext().catalog

/** The glossary of this site; see `loadGlossary`. */
export const glossary = () => routeContext().glossary

function readContext(): RouteContext {
  return {
    catalog: loadCatalog(),
    glossary: loadGlossary(),
    guides: listGuides(),
    lookupSources: loadLookupSources,
    paths,
    origin: siteUrl,
    title: siteTitle,
    sourceUrl,
    issuesUrl,
  }
}
