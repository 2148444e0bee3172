import { counted } from './codes/counted.ts'
import type { Problem } from './codes/problems/problem.ts'
import { ledgerPath, readLedger } from './data/ledger-file.ts'
import { findRemovedAddresses } from './ledger/removed.ts'
import { catalogFrom, codesFile, loadCatalogInput } from './data/load-catalog.ts'
import { createCollector } from './data/collector.ts'
import { checkGlossary } from './data/glossary.ts'
import { otherTexts } from './data/other-texts.ts'
import { guideIds } from './data/guides.ts'
import { checkPages } from './data/check-pages.ts'
import { checkLookup } from './data/lookup.ts'
import { loadSite } from './data/site-file.ts'

/**
 * Check every file of the data folder.
 * @returns each problem once, grouped by file; if there are none, a sentence about each part
 */
export function checkData(): { problems: readonly Problem[]; summary: readonly string[] } {
  const found = createCollector()
  const { checked, present, languages, problems } = loadCatalogInput()
  found.add(problems)
  const glossary = found.attempt(() => checkGlossary(present?.ids.code))
  found.add(checkPages(present, codesFile()))
  const cases = found.attempt(() => checkLookup(present))
  const path = ledgerPath()
  const ledger = path === undefined ? undefined : found.attempt(() => readLedger(path))
  // What is missing is known only if everything could be read.
  const catalog = checked && catalogFrom(checked.reference, checked.line, loadSite(), languages, otherTexts())
  if (ledger && catalog && glossary) {
    found.add(findRemovedAddresses(ledger, { catalog, guides: guideIds(), terms: glossary.map(({ id }) => id) }))
  }
  if (!catalog || found.problems().length > 0) return { problems: found.problems(), summary: [] }
  const kept = ledger ? Object.keys(ledger.ledger.codes).length + Object.keys(ledger.ledger.pages).length : 0
  return {
    problems: [],
    summary: [
      `${counted(catalog.codes.length, 'code')} in ${counted(catalog.categories.length, 'category', 'categories')}, version ${catalog.version}; ${counted(kept, 'published page')} kept: no problems.`,
      ...(glossary?.length ? [`${counted(glossary.length, 'term')} in the glossary: no problems.`] : []),
      ...(cases ? [`${counted(cases, 'case')} for the look-up: no problems.`] : []),
    ],
  }
}
