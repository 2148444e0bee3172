import { siteDescription, siteTitle, siteUrl } from '../settings.ts'
import { library, to } from '../site.ts'
import type { Edition } from './export.ts'

/** What this site publishes: its reference at its address. */
export function editionOfSite(): Edition {
  return { library: library(), to, origin: siteUrl, title: siteTitle, description: siteDescription }
}
