import { existsSync, writeFileSync } from 'node:fs'
import { builtPages } from '../src/ledger/built-site.ts'
import { ledgerPath, readLedger } from '../src/ledger/ledger.ts'
import type { Ledger } from '../src/ledger/ledger.ts'
import { mergeLedger, newAddresses } from '../src/ledger/merge.ts'
import { loadCatalog } from '../src/data/catalog.ts'
import { sectionsOf } from '../src/page/sections.ts'
import { exports } from '../src/exports/registry.ts'
import { siteContext } from '../src/exports/site-context.ts'

/** Files of the site that no export makes. */
const others = ['404.html', 'favicon.svg', 'sitemap-index.xml']

/**
 * What the site serves now, as the ledger records it.
 * @param dir the built site
 */
export function publishedNow(dir = 'dist'): Omit<Ledger, 'redirects'> {
  const context = siteContext()
  const single = exports.flatMap((format) => (/^[^{}/]+\.[^{}/]+$/.test(format.name) ? [...format.files(context)] : []))
  return {
    codes: Object.fromEntries(loadCatalog().codes.map((record) => [record.code, sectionsOf(record).join(' ')])),
    pages: builtPages(dir),
    files: [...single.map(({ path }) => path), ...others].sort(),
  }
}

/** `npm run ledger`: adds what is new in the built site to the ledger of published addresses. Removes nothing. */
if (import.meta.main) {
  const file = ledgerPath()
  if (file === undefined) throw new Error('CODES_FILE names another source; only data/codes.json has a ledger.')
  if (!existsSync('dist/index.html')) throw new Error('There is no built site yet; run: npm run build')
  const empty: Ledger = { codes: {}, pages: {}, files: [], redirects: {} }
  const before = existsSync(file) ? readLedger(file).ledger : empty
  const now = publishedNow()
  const count = newAddresses(before, now).length
  writeFileSync(file, `${JSON.stringify(mergeLedger(before, now), null, 2)}\n`)
  console.log(`${file}: ${String(count)} new ${count === 1 ? 'address' : 'addresses'}.`)
}
