import { addressesAt } from '../../codes/addresses.ts'
import { catalogOf } from '../../codes/catalog.ts'
import { maskOf } from '../../log/mask.ts'
import type { LogRules } from '../../log/log-reader.ts'
import { keysOf } from '../../search/query/keys.ts'
import type { SiteContext } from '../../publishing/published-file.ts'
import type { GuideText, License, ProgramData } from './program-data.ts'
import { lookupIn } from './lookup.ts'
import type { Lookup } from './lookup.ts'

/** The reference in the form that commands use. */
export interface ProgramReference extends SiteContext {
  readonly guides: readonly GuideText[]
  readonly lookup: Lookup
  readonly logRules: LogRules
  readonly licenses: readonly License[]
}

/** Make the reference from packed data. */
export function referenceOf(data: ProgramData): ProgramReference {
  const { reference, site, version, origin, base, title, description, glossary, guides, languages, licenses } = data
  const catalog = catalogOf(reference, site, version, undefined, languages)
  const keys = keysOf(data.pasteRules)
  return {
    catalog,
    paths: addressesAt(base),
    origin,
    title,
    description,
    glossary,
    guides,
    lookup: lookupIn(catalog, keys, data),
    logRules: { keys, mask: maskOf(data.pasteRules.secrets) },
    licenses,
  }
}
