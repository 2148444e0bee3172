import { readFileSync } from 'node:fs'
import { allFiles, dataFolder } from './folder.ts'

/** Files that are read as values or that no page is made from: codes, words and replies, the ledger, schemas, notes. */
const excluded = /\/(?:(?:codes|site|ledger)\.json|replies\/.*|[^/]*\.schema\.json|vendor-table\.txt)$/

/**
 * The texts of all other files that pages and the data of the look-up are made from, in the order of their paths: the
 * glossary, hand-written pages, cases, synonyms.
 */
export function otherTexts(): string[] {
  return allFiles(dataFolder())
    .filter((path) => /\.(?:json|txt|mdx?|ts|astro)$/.test(path) && !excluded.test(path))
    .map((path) => readFileSync(path, 'utf8').replaceAll('\r\n', '\n'))
}
