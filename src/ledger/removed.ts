import { idsOf } from '../data/ledger-file.ts'
import type { LedgerFile } from '../data/ledger-file.ts'
import type { Finding, NamedFinding, Problem } from '../codes/problems/problem.ts'
import { hasCalls } from '../codes/catalog.ts'
import type { Catalog } from '../codes/catalog.ts'
import { sectionsOf } from '../view-models/code-sections.ts'

/** The data that the site is made from now. */
export interface CurrentData {
  readonly catalog: Catalog
  /** Ids of guides */
  readonly guides: readonly string[]
  /** Ids of terms of the glossary */
  readonly terms: readonly string[]
}

const rule = 'addresses-kept'

/**
 * Find published addresses that the data no longer serves; each problem says how to fix it.
 * @param file the ledger
 * @param present the data now
 */
export function findRemovedAddresses({ ledger, file, position }: LedgerFile, present: CurrentData): Problem[] {
  const found: NamedFinding[] = []
  for (const [code, sections] of Object.entries(ledger.codes))
    found.push(...[...removedOfCode(code, sections, present)].map((finding) => ({ ...finding, rule })))
  for (const [page, ids] of Object.entries(ledger.pages)) {
    const path = ['pages', page]
    if (!(page in ledger.redirects) && !isServed(page, present)) {
      const text = `the page ${page} was published and no longer exists; restore it under this id, or name its successor in "redirects" of this file`
      found.push({ path, text, rule })
    }
    for (const id of idsOf(ids).filter((one) => !isIdServed(page, one, present))) {
      const text = `${page}#${id} was published and no longer exists; restore the entry: links to it lead nowhere now`
      found.push({ path, text, rule })
    }
  }
  for (const [from, to] of Object.entries(ledger.redirects)) {
    const path = ['redirects', from]
    if (!isServed(to, present) || to in ledger.redirects) {
      found.push({
        path,
        text: `leads to ${to}, which is not a page of this site; expected the page that took its place`,
        rule: 'links-known',
      })
    }
  }
  return found.map(({ path, text, rule }) => ({ file, ...position(path), text, rule }))
}

function* removedOfCode(code: string, sections: string, { catalog }: CurrentData): Generator<Finding> {
  const path = ['codes', code]
  const record = catalog.find(Number(code))
  if (!record) {
    const text = `code ${code} was published at codes/${code}/ and is no longer in the source; restore its record, and set "retired" in it if the API no longer returns it`
    yield { path, text }
    return
  }
  const present: readonly string[] = sectionsOf(record)
  for (const id of idsOf(sections).filter((one) => !present.includes(one))) {
    const text = `codes/${code}/#${id} was published and its section is now empty; fill the section again in the record of code ${code}`
    yield { path, text }
  }
}

function isServed(page: string, { catalog, guides, terms }: CurrentData): boolean {
  const [folder, id = ''] = page.split('/')
  if (page === 'glossary/') return terms.length > 0
  if (page === 'calls/') return hasCalls(catalog)
  if (id === '') return true
  if (folder === 'calls') return catalog.calls.some((call) => call.id === id)
  if (folder === 'categories') return catalog.categories.some((category) => category.id === id)
  // Only a build can check the other pages; see src/integrations/ledger.ts.
  return folder === 'guides' ? guides.includes(id) : true
}

function isIdServed(page: string, id: string, { catalog, terms }: CurrentData): boolean {
  if (page === 'glossary/') return terms.includes(id)
  const source = page === 'about/' ? /^source-(.+)$/.exec(id)?.[1] : undefined
  return source === undefined || catalog.sources.some((one) => one.id === source)
}
