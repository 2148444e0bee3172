import { existsSync } from 'node:fs'
import { z } from 'zod'
import { checkReference } from '../codes/read/check-reference.ts'
import { parseJson } from '../codes/read/json.ts'
import { DataError } from '../codes/problems/problem.ts'
import type { Path, Problem } from '../codes/problems/problem.ts'
import { rulesFor } from '../codes/rules/index.ts'
import type { RuleContext } from '../codes/rules/index.ts'
import type { Code, Reference } from '../codes/schema.ts'
import type { Site } from '../codes/site-schema.ts'
import { ledgerPath, readLedger } from './ledger-file.ts'
import { createCollector } from './collector.ts'
import type { Collector } from './collector.ts'
import { dataFile } from './folder.ts'
import { guideFolder, guideIds } from './guides.ts'
import { readBytes } from './json-file.ts'
import { loadSite } from './site-file.ts'
import { loadVendorTable } from './vendor-table.ts'

/** A reference that passed every check. */
export interface Checked {
  readonly reference: Reference
  /** The 1-based line of a value in the file, for links to the source */
  readonly line: (path: Path) => number
}

/** The fields of a code that other files refer to. */
export type NumberAndReply = Pick<Code, 'code' | 'tellUser'>

/** The codes of a source file, in order, and its ids. */
export interface Names {
  readonly codes: readonly NumberAndReply[]
  readonly categories: readonly { readonly id: string }[]
  readonly sources: readonly { readonly id: string }[]
  readonly calls: readonly { readonly id: string }[]
  readonly places: readonly { readonly id: string }[]
}

/** The readable content of a source file, and its problems. */
export interface CodesFile {
  /** Set if there are no problems */
  readonly checked?: Checked
  /** Its codes and ids, even if it has problems; undefined if a record has no id or a code has no reply */
  readonly names?: Names
  /** The 1-based line of a value in the file */
  readonly line: (path: Path) => number
  /** Its problems in the order of the file, then those of files that it is compared with */
  readonly problems: readonly Problem[]
}

/**
 * Read and check the source file.
 * @param path of the JSON file, relative to the working directory
 * @throws DataError with every problem at once: a missing file, bad bytes, bad syntax, and anything that does not match
 *   the schema or breaks a rule
 */
export function readReference(path: string): Checked {
  const { checked, problems } = checkCodesFile(path, loadSite())
  if (!checked) throw new DataError(problems)
  return checked
}

/**
 * Check the source file: find all its problems, and return what can be used despite them.
 * @param path of the JSON file, relative to the working directory
 * @param site the site's data, with the words that records choose from; without it, only syntax is checked
 */
export function checkCodesFile(path: string, site: Site | undefined): CodesFile {
  const found = createCollector()
  const missing = 'expected the source of all codes here: restore it from version control'
  const document = found.attempt(() => parseJson(readBytes(path, missing), path))
  const others = createCollector()
  const context = contextOf(path, others)
  const own = [...(document?.problems ?? [])]
  if (document?.value !== undefined && site) own.push(...checkReference(document, path, rulesFor(context), site))
  found.add(own.sort((a, b) => a.line - b.line || a.column - b.column))
  found.add(others.problems())
  const problems = found.problems()
  const line = (at: Path) => document?.position(at).line ?? 0
  const names = readable.safeParse(document?.value).data
  return {
    ...(site && problems.length === 0 ? { checked: { reference: document?.value as Reference, line } } : {}),
    ...(names ? { names } : {}),
    line,
    problems,
  }
}

const named = z.array(z.object({ id: z.string() }))
const readable = z.object({
  codes: z.array(z.object({ code: z.int(), tellUser: z.string() })),
  sources: named,
  categories: named,
  calls: named,
  places: named,
})

/** What the site's own source file is compared with; other source files are compared only with the guides. */
function contextOf(path: string, found: Collector): RuleContext {
  const guides = { ids: guideIds(), folder: guideFolder() }
  if (path !== dataFile('codes.json')) return { guides }
  const table = found.attempt(() => loadVendorTable())
  const file = ledgerPath()
  const ledger = file !== undefined && existsSync(file) ? found.attempt(() => readLedger(file)) : undefined
  return {
    guides,
    ...(table ? { table } : {}),
    ...(ledger ? { recorded: { file: ledger.file, messages: ledger.ledger.messages } } : {}),
  }
}
