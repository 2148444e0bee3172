import { existsSync } from 'node:fs'
import { checkReference } from '../codes/read/check.ts'
import { parseJson } from '../codes/read/json.ts'
import { DataError } from '../codes/read/problems.ts'
import type { Path } from '../codes/read/problems.ts'
import { rulesFor } from '../codes/rules/index.ts'
import type { RuleContext } from '../codes/rules/index.ts'
import type { Reference } from '../codes/schema.ts'
import type { Site } from '../codes/site.ts'
import { ledgerPath, readLedger } from '../ledger/ledger.ts'
import { dataFile } from './folder.ts'
import { guideFolder, guideIds } from './guides.ts'
import { readBytes } from './json-file.ts'
import { loadSite } from './site.ts'
import { loadVendorTable } from './vendor-table.ts'

/** A reference that passed every check. */
export interface Checked {
  readonly reference: Reference
  /** The 1-based line of a value in the file, for links to the source */
  readonly line: (path: Path) => number
}

/**
 * Read and check the source file.
 * @param path of the JSON file, relative to the working directory
 * @param site whose words records choose from
 * @param context what rules compare records with
 * @throws DataError with every problem at once: a missing file, bad bytes, bad syntax, what does not fit
 *   the schema, and what breaks a rule across records
 */
export function readReference(path: string, site: Site = loadSite(), context = contextOf(path)): Checked {
  const document = parseJson(
    readBytes(path, 'expected the source of all codes here: restore it from version control'),
    path,
  )
  const problems = [...document.problems]
  if (document.value !== undefined) problems.push(...checkReference(document, path, rulesFor(context), site))
  if (problems.length > 0) throw new DataError(problems.sort((a, b) => a.line - b.line || a.column - b.column))
  return {
    reference: document.value as Reference,
    line: (at) => document.position(at).line,
  }
}

/** What is kept next to the site's own source file; another file is compared with the guides alone. */
function contextOf(path: string): RuleContext {
  const guides = { ids: guideIds(), folder: guideFolder() }
  if (path !== dataFile('codes.json')) return { guides }
  const table = loadVendorTable()
  const file = ledgerPath()
  const messages = file !== undefined && existsSync(file) ? readLedger(file).ledger.messages : undefined
  return {
    guides,
    ...(table ? { table } : {}),
    ...(file !== undefined && messages ? { recorded: { file, messages } } : {}),
  }
}
