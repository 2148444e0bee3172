import { createHash } from 'node:crypto'
import { catalogOf, lastChange } from '../codes/catalog.ts'
import type { Catalog } from '../codes/catalog.ts'
import { DataError } from '../codes/problems/problem.ts'
import type { Path } from '../codes/problems/problem.ts'
import type { Reference } from '../codes/schema.ts'
import type { Site } from '../codes/site-schema.ts'
import type { Language } from '../codes/replies/schema.ts'
import { allFiles, dataFile, dataFolder, otherCodesFile } from './folder.ts'
import { loadSite } from './site-file.ts'
import { otherTexts } from './other-texts.ts'
import { readCatalogInput } from './catalog-input.ts'
import type { CatalogInput } from './catalog-input.ts'
import { fileTimesOf } from './file-times.ts'

let loaded: { catalog: Catalog; stamp: string } | undefined

// A build has two copies of this module, one bundled with the pages and one for the integrations, and reading takes a
// while. Remove this when Astro has a way to pass a value from one to the other.
const shared = globalThis as { statusCodes?: { source: CatalogInput; stamp: string } }

/**
 * The catalog of this site, read once, and again when a file that it is made from or checked against changes.
 * @param path the path of the source file
 * @throws DataError with every problem of the file and of the replies in other languages
 */
export function loadCatalog(path = codesFile()): Catalog {
  const { source, stamp } = currentInput(path)
  if (loaded?.stamp !== stamp) {
    const { checked, languages, problems } = source
    if (!checked || problems.length > 0) throw new DataError(problems)
    loaded = { catalog: catalogFrom(checked.reference, checked.line, loadSite(), languages, otherTexts()), stamp }
  }
  return loaded.catalog
}

/** The source of the catalog with its problems, read once, and again when a file changes; see `readCatalogInput`. */
export function loadCatalogInput(path = codesFile()): CatalogInput {
  return currentInput(path).source
}

function currentInput(path: string): { source: CatalogInput; stamp: string } {
  const stamp = fileTimesOf([path, ...allFiles(dataFolder())])
  if (shared.statusCodes?.stamp !== stamp) shared.statusCodes = { source: readCatalogInput(path), stamp }
  return shared.statusCodes
}

/** The source file; `CODES_FILE` overrides it, for tests and measurements. */
export function codesFile(): string {
  return otherCodesFile() ?? dataFile('codes.json')
}

/**
 * Make a catalog whose version includes a hash of its content.
 * @param reference a reference that passed the check, with codes in any order
 * @param line returns the 1-based line of a value in its file
 * @param site the name of the site and the words that records choose from
 * @param languages the languages of its replies, other than English
 * @param others the other texts that the site is made from; see `otherTexts`
 */
export function catalogFrom(
  reference: Reference,
  line?: (path: Path) => number,
  site: Site = loadSite(),
  languages: readonly Language[] = [],
  others: readonly string[] = [],
): Catalog {
  const ascending = { ...reference, codes: reference.codes.toSorted((a, b) => a.code - b.code) }
  const hash = createHash('sha256')
    .update(JSON.stringify([ascending, site, languages, others]))
    .digest('hex')
    .slice(0, 8)
  return catalogOf(reference, site, `${lastChange(reference.codes).replaceAll('-', '.')}+${hash}`, line, languages)
}
