import { loadGlossary } from '../src/codes/glossary.ts'
import { guideIds } from '../src/codes/guide-files.ts'
import { ledgerPath, readLedger } from '../src/codes/ledger.ts'
import { DataError } from '../src/codes/problems.ts'
import { loadLibrary } from '../src/codes/reference.ts'
import { vanished } from '../src/codes/vanished.ts'

/** `npm run check`: the data alone. Prints every problem and exits with 1, or says what is there. */
const checks = [
  () => {
    const { codes, categories, version } = loadLibrary()
    const kept = String(checkLedger())
    return `${String(codes.length)} codes in ${String(categories.length)} categories, version ${version}; ${kept} published pages kept: no problems.`
  },
  () => `${String(loadGlossary().length)} terms in the glossary: no problems.`,
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
  const problems = vanished(ledger, { library: loadLibrary(), guides: guideIds(), terms })
  if (problems.length > 0) throw new DataError(problems)
  return Object.keys(ledger.ledger.codes).length + Object.keys(ledger.ledger.pages).length
}
