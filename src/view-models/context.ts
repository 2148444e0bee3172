import type { Addresses } from '../codes/addresses.ts'
import type { Catalog } from '../codes/catalog.ts'
import type { GlossaryEntry } from '../data/glossary-schema.ts'
import type { Guide } from '../data/guides.ts'
import type { LookupSources } from '../data/lookup-sources.ts'

/** The data that pages are made from; a route gets it once and passes it down. */
export interface PageContext {
  readonly catalog: Catalog
  readonly glossary: readonly GlossaryEntry[]
  /** All guides, in order */
  readonly guides: readonly Guide[]
  readonly paths: Addresses
  /** The origin of the site, such as `https://docs.example`, for absolute addresses */
  readonly origin: string
  /** The name of the site */
  readonly title: string
  /** The address of the source file in a repository; without it pages do not link to their source */
  readonly sourceUrl?: string | undefined
  /** Where readers report mistakes, without a query */
  readonly issuesUrl?: string | undefined
}

/** What a route gets: the data for its page and for the files of the look-up. */
export interface RouteContext extends PageContext {
  /** Reads the sources of the look-up; called only where its files are made */
  readonly lookupSources: () => LookupSources
}
