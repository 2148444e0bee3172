import { loadSite } from './data/site-file.ts'
import { readEnvironment } from './environment.ts'

/**
 * Where the site is published (`SITE_URL`, `BASE_PATH`, `SOURCE_URL`, `ISSUES_URL`; see `readEnvironment`). No other
 * module reads these variables.
 */
export const { siteUrl, base, sourceUrl, issuesUrl } = readEnvironment(process.env)

/** The name of the site for titles and exports, and a sentence that describes it, both from its data. */
export const { title: siteTitle, description: siteDescription } = loadSite()
