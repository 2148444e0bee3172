import { loadGlossary } from '../src/data/glossary.ts'
import { checkLookup } from '../src/data/lookup.ts'
import { guideIds } from '../src/data/guides.ts'
import { ledgerPath, readLedger } from '../src/ledger/ledger.ts'
import { DataError } from '../src/codes/read/problems.ts'
import { loadCatalog } from '../src/data/catalog.ts'
import { findRemovedAddresses } from '../src/ledger/removed.ts'

/** `npm run check`: the data alone. Prints every problem and exits with 1, or says what is there. */
const checks = [
  () => {
    const { codes, categories, version } = loadCatalog()
    const kept = String(checkLedger())
    return `${String(codes.length)} codes in ${String(categories.length)} categories, version ${version}; ${kept} published pages kept: no problems.`
  },
  () => `${String(loadGlossary().length)} terms in the glossary: no problems.`,
  () =>
    `${String(checkLookup(new Set(loadCatalog().codes.map(({ code }) => code))))} cases for the look-up: no problems.`,
]

for (const check of checks) {
  try {
    console.log(check())
  } catch (error) {
    if (!(error instanceof DataError)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}

function checkLedger(): number {
  const path = ledgerPath()
  if (path === undefined) return 0
  const ledger = readLedger(path)
  const terms = loadGlossary().map(({ id }) => id)
  const problems = findRemovedAddresses(ledger, { catalog: loadCatalog(), guides: guideIds(), terms })
  if (problems.length > 0) throw new DataError(problems)
  return Object.keys(ledger.ledger.codes).length + Object.keys(ledger.ledger.pages).length
}
