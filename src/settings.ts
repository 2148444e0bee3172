import { readEnvironment } from './environment.ts'

/**
 * Where the site lives (`SITE_URL`, `BASE_PATH`, `SOURCE_URL`; see `readEnvironment`) and what it is called: the only
 * place that asks the environment for it.
 */
export const { siteUrl, base, sourceUrl } = readEnvironment(process.env)

/** The name of the site, in titles and exports. */
export const siteTitle = 'Status code reference'

/** What the site is, in a sentence. */
export const siteDescription =
  'Every return code of the e-signature and eKYC API: what it means, why it comes, what to do, and whether to retry.'
