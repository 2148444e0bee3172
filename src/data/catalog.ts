import { createHash } from 'node:crypto'
import { statSync } from 'node:fs'
import { catalogOf, lastChange } from '../codes/catalog.ts'
import type { Catalog } from '../codes/catalog.ts'
import { DataError } from '../codes/problems/problem.ts'
import type { Path } from '../codes/problems/problem.ts'
import type { Reference } from '../codes/schema.ts'
import type { Site } from '../codes/site.ts'
import type { Language } from '../codes/replies/schema.ts'
import { dataFile } from './folder.ts'
import type { Checked } from './reference-file.ts'
import { replyFiles } from './replies.ts'
import { loadSite } from './site.ts'
import { readSource } from './source.ts'

let loaded: { catalog: Catalog; stamp: string } | undefined

// A build has two copies of this module, one bundled with the pages and one of the integrations, and reading takes a
// while. This can go when Astro has a way to pass a value from one to the other.
const shared = globalThis as { statusCodes?: { checked: Checked; languages: readonly Language[]; stamp: string } }

/**
 * The catalog of this site, read once, and again when its file changes.
 * @param path of the source file
 * @throws DataError with every problem of the file and of the replies in other languages
 */
export function loadCatalog(path = sourceFile()): Catalog {
  const stamp = [path, ...(path === dataFile('codes.json') ? replyFiles() : [])].map(stampOf).join(' ')
  if (loaded?.stamp !== stamp) {
    if (shared.statusCodes?.stamp !== stamp) shared.statusCodes = { ...readAll(path), stamp }
    const { checked, languages } = shared.statusCodes
    loaded = { catalog: catalogFrom(checked.reference, checked.line, loadSite(), languages), stamp }
  }
  return loaded.catalog
}

function readAll(path: string): { checked: Checked; languages: readonly Language[] } {
  const { checked, languages, problems } = readSource(path)
  if (!checked || problems.length > 0) throw new DataError(problems)
  return { checked, languages }
}

function stampOf(path: string): string {
  return `${path} ${String(statSync(path, { throwIfNoEntry: false })?.mtimeMs)}`
}

/** The source file; `CODES_FILE` overrides it, for tests and measurements. */
export function sourceFile(): string {
  return process.env.CODES_FILE ?? dataFile('codes.json')
}

/**
 * Make a catalog whose version includes a hash of its content.
 * @param reference that passed the check, its codes in any order
 * @param line the 1-based line of a value in its file
 * @param site what the site is called and the words that records choose from
 * @param languages of its replies, other than English
 */
export function catalogFrom(
  reference: Reference,
  line?: (path: Path) => number,
  site: Site = loadSite(),
  languages: readonly Language[] = [],
): Catalog {
  const ascending = { ...reference, codes: reference.codes.toSorted((a, b) => a.code - b.code) }
  const hash = createHash('sha256')
    .update(JSON.stringify([ascending, site, languages]))
    .digest('hex')
    .slice(0, 8)
  return catalogOf(reference, site, `${lastChange(reference.codes).replaceAll('-', '.')}+${hash}`, line, languages)
}
