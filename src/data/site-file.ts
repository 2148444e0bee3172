import type { Path } from '../codes/problems/problem.ts'
import { siteSchema } from '../codes/site-schema.ts'
import type { Site } from '../codes/site-schema.ts'
import { dataFile } from './folder.ts'
import { readJsonFile } from './json-file.ts'
import { fileTimesOf } from './file-times.ts'

/** The words of the site with their positions, for messages. */
export interface SiteFile {
  readonly site: Site
  readonly file: string
  readonly position: (path: Path) => { line: number; column: number }
}

let loaded: { words: SiteFile; stamp: string } | undefined

/**
 * The name of this site and the words that its records choose from: `site.json` of the data folder, read once, and
 * again when it changes.
 * @throws DataError with every problem of the file
 */
export function loadSite(): Site {
  return loadSiteFile().site
}

/** The words of the site with their positions; see `loadSite`. */
export function loadSiteFile(): SiteFile {
  const file = dataFile('site.json')
  const stamp = fileTimesOf([file])
  if (loaded?.stamp !== stamp) loaded = { words: readSite(file), stamp }
  return loaded.words
}

function readSite(file: string): SiteFile {
  const missing = 'expected the name of the site and the words of its records here: restore it from version control'
  const { value, document } = readJsonFile(file, siteSchema, missing)
  return { site: value, file, position: (path) => document.position(path) }
}
