import type { Addresses } from '../codes/addresses.ts'
import type { Catalog } from '../codes/catalog.ts'
import type { GlossaryEntry } from '../data/glossary-schema.ts'
import type { Guide } from '../data/guides.ts'

/** What pages are made from; a route gets it once and passes it down. */
export interface PageContext {
  readonly catalog: Catalog
  readonly glossary: readonly GlossaryEntry[]
  /** All guides, in order */
  readonly guides: readonly Guide[]
  readonly paths: Addresses
}
