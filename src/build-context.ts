import { existsSync } from 'node:fs'
import { siteDescription } from './settings.ts'
import { ledgerPath, readLedger } from './data/ledger-file.ts'
import { redirectsIn } from './ledger/redirects.ts'
import { routeContext } from './site.ts'
import type { BuildContext } from './publishing/published-file.ts'

/** What a build of this site makes its files from. */
export function buildContext(): BuildContext {
  return {
    ...routeContext(),
    description: siteDescription,
    ...recorded(),
  }
}

/** What earlier versions published; empty before the first ledger. */
function recorded(): Pick<BuildContext, 'constantNames' | 'redirects'> {
  const file = ledgerPath()
  if (file === undefined || !existsSync(file)) return { redirects: [] }
  const { ledger } = readLedger(file)
  return { constantNames: ledger.names, redirects: redirectsIn(ledger) }
}
