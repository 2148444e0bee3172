/** Where the site lives and what it is called: the only place that reads the environment for it. */

const env = typeof process === 'undefined' ? {} : process.env

/** The origin of the site, without a path: `SITE_URL`. */
export const siteUrl = new URL(env.SITE_URL ?? 'http://localhost:4321').origin

/** The path below which the site lives, with a slash at both ends: `BASE_PATH`. */
export const base = `/${(env.BASE_PATH ?? '').replaceAll(/^\/+|\/+$/g, '')}/`.replace('//', '/')

/**
 * The address of the source file in a repository, without the line, such as
 * `https://git.example/you/status-codes/blob/main/data/codes.json`: `SOURCE_URL`.
 * Without it pages have no link "Edit this record".
 */
export const sourceUrl = env.SOURCE_URL

/** The name of the site, in titles and exports. */
export const siteTitle = 'Status code reference'

/** What the site is, in a sentence. */
export const siteDescription =
  'Every return code of the e-signature and eKYC API: what it means, why it comes, what to do, and whether to retry.'
