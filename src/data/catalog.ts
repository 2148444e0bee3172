import { createHash } from 'node:crypto'
import { statSync } from 'node:fs'
import { catalogOf, lastChange } from '../codes/catalog.ts'
import type { Catalog } from '../codes/catalog.ts'
import type { Path } from '../codes/read/problems.ts'
import type { Reference } from '../codes/schema.ts'
import type { Site } from '../codes/site.ts'
import type { Language } from '../codes/replies/schema.ts'
import { dataFile } from './folder.ts'
import { readReference } from './reference-file.ts'
import type { Checked } from './reference-file.ts'
import { originalsOf, readReplies, replyFiles } from './replies.ts'
import { loadSite } from './site.ts'

let loaded: { catalog: Catalog; stamp: string } | undefined

// A build has two copies of this module, one bundled with the pages and one of the integrations, and reading takes a
// while. Astro documents no way to hand a value from one to the other; where it does, this can go.
const shared = globalThis as { statusCodes?: { checked: Checked; languages: Language[]; stamp: string } }

/**
 * The catalog of this site, read once, and again when its file has changed (while somebody edits it).
 * @param path of the source file
 * @throws DataError with every problem of the file
 */
export function loadCatalog(path = sourceFile()): Catalog {
  const own = path === dataFile('codes.json')
  const stamp = [path, ...(own ? replyFiles() : [])].map(stampOf).join(' ')
  if (loaded?.stamp !== stamp) {
    if (shared.statusCodes?.stamp !== stamp) shared.statusCodes = { ...readAll(path, own), stamp }
    const { checked, languages } = shared.statusCodes
    loaded = { catalog: catalogFrom(checked.reference, checked.line, loadSite(), languages), stamp }
  }
  return loaded.catalog
}

/** @param own whether it is the source of this site, which has replies in other languages, and not another one */
function readAll(path: string, own: boolean): { checked: Checked; languages: Language[] } {
  const checked = readReference(path)
  return { checked, languages: own ? readReplies(originalsOf(checked, path)) : [] }
}

function stampOf(path: string): string {
  return `${path} ${String(statSync(path, { throwIfNoEntry: false })?.mtimeMs)}`
}

/** The source file: `CODES_FILE` names another one, for tests and measurements. */
export function sourceFile(): string {
  return process.env.CODES_FILE ?? dataFile('codes.json')
}

/**
 * A catalog that is named for its content.
 * @param reference that passed the check, its codes in any order
 * @param line the 1-based line of a value in its file
 * @param site what the site is called and the words that records choose from
 * @param languages that its replies are in, other than English
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
