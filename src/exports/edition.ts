import { siteDescription, siteTitle, siteUrl } from '../settings.ts'
import { glossary, library, to } from '../site.ts'
import type { Edition } from './export.ts'
import { readGuides } from './guides.ts'

/** What this site publishes: its reference at its address. */
export function editionOfSite(): Edition {
  return {
    library: library(),
    to,
    origin: siteUrl,
    title: siteTitle,
    description: siteDescription,
    glossary: glossary(),
    guides: readGuides(),
  }
}
