import { loadSite } from './data/site.ts'
import { readEnvironment } from './environment.ts'

/**
 * Where the site lives (`SITE_URL`, `BASE_PATH`, `SOURCE_URL`, `ISSUES_URL`; see `readEnvironment`) and what it is called: the only
 * place that asks the environment for it.
 */
export const { siteUrl, base, sourceUrl, issuesUrl } = readEnvironment(process.env)

/** The name of the site, in titles and exports, and what it is, in a sentence: from the site's data. */
export const { title: siteTitle, description: siteDescription } = loadSite()
