import { siteSchema } from '../codes/site.ts'
import type { Site } from '../codes/site.ts'
import { dataFile } from './folder.ts'
import { readJsonFile } from './json-file.ts'

const loaded = new Map<string, Site>()

/**
 * What this site is called and the words that its records choose from: `site.json` of the data folder, read once.
 * @throws DataError with every problem of the file
 */
export function loadSite(): Site {
  const file = dataFile('site.json')
  const site = loaded.get(file) ?? readSite(file)
  loaded.set(file, site)
  return site
}

function readSite(file: string): Site {
  const missing = 'expected the name of the site and the words of its records here: restore it from version control'
  return readJsonFile(file, siteSchema, missing).value
}
