import { existsSync } from 'node:fs'
import { siteDescription, siteTitle, siteUrl } from '../settings.ts'
import { ledgerPath, readLedger } from '../ledger/ledger.ts'
import { glossary, catalog, paths } from '../site.ts'
import type { SiteContext } from './export.ts'
import { listGuides } from '../data/guides.ts'

/** What this site publishes: its reference at its address. */
export function siteContext(): SiteContext {
  return {
    catalog: catalog(),
    paths,
    origin: siteUrl,
    title: siteTitle,
    description: siteDescription,
    glossary: glossary(),
    guides: listGuides(),
    ...publishedNames(),
  }
}

function publishedNames(): Pick<SiteContext, 'constantNames'> {
  const file = ledgerPath()
  return file !== undefined && existsSync(file) ? { constantNames: readLedger(file).ledger.names } : {}
}
