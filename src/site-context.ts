import { existsSync } from 'node:fs'
import { siteDescription } from './settings.ts'
import { ledgerPath, readLedger } from './data/ledger-file.ts'
import { pageContext } from './site.ts'
import type { SiteContext } from './publishing/published-file.ts'

/** The context of this site's exports. */
export function siteContext(): SiteContext {
  return {
    ...pageContext(),
    description: siteDescription,
    ...publishedNames(),
  }
}

function publishedNames(): Pick<SiteContext, 'constantNames'> {
  const file = ledgerPath()
  return file !== undefined && existsSync(file) ? { constantNames: readLedger(file).ledger.names } : {}
}
