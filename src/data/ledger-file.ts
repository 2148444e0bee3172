import { z } from 'zod'
import { valueAt } from '../codes/read/issues.ts'
import type { RecordName } from '../codes/read/issues.ts'
import type { JsonDocument } from '../codes/read/json.ts'
import type { Path } from '../codes/problems/problem.ts'
import { dataFile, otherCodesFile } from './folder.ts'
import { readJsonFile } from './json-file.ts'

const ids = z.string().describe('fragment ids, separated by spaces')
const code = z.string().regex(/^\d+$/).describe('a code')
const schema = z
  .strictObject({
    codes: z.record(code, ids).describe('code → the sections of its page'),
    messages: z.record(code, z.string().min(1)).describe('code → its message as last published'),
    names: z
      .record(code, z.string().regex(/^[A-Z_][A-Z0-9_]*$/, 'capitals, digits and underscores'))
      .describe('code → the name of its constant'),
    pages: z.record(z.string(), ids).describe('every other page, below the base path → the ids on it'),
    files: z.array(z.string()).describe('files below the base path, except those of single codes'),
    redirects: z.record(z.string(), z.string()).describe('former address of a page → its current address'),
  })
  .describe('what was published')

/** Everything ever published below the base path; nothing is ever removed from it. */
export type Ledger = z.infer<typeof schema>

/** A ledger without entries. */
export const emptyLedger: Ledger = { codes: {}, messages: {}, names: {}, pages: {}, files: [], redirects: {} }

/** The ledger with the positions of its entries, for messages. */
export interface LedgerFile {
  readonly ledger: Ledger
  readonly file: string
  readonly position: (path: Path) => { line: number; column: number }
}

/**
 * Find the ledger of the current source. A source from `CODES_FILE` has none.
 * @returns its path, or undefined
 */
export function ledgerPath(): string | undefined {
  return otherCodesFile() === undefined ? dataFile('ledger.json') : undefined
}

/**
 * Read the ledger.
 * @throws DataError with every problem if it is missing, not JSON, or does not match the schema
 */
export function readLedger(file: string): LedgerFile {
  const missing =
    'expected everything that was ever published here: restore it from version control, or begin one with npm run ledger -- --init'
  const { value, document } = readJsonFile(file, schema, missing, recordAt)
  return { ledger: value, file, position: (path) => document.position(path) }
}

/** The ids of an entry. */
export function idsOf(entry: string): string[] {
  return entry.split(' ').filter((id) => id !== '')
}

/** Name an entry of a list or table by its key: `codes 22`, `files[3]`. */
function recordAt({ value }: JsonDocument, [list, key]: Path): RecordName {
  if (list === undefined || typeof key !== 'string' || valueAt(value, [list, key]) === undefined) return { depth: 0 }
  return { where: `${String(list)} ${key}`, depth: 2 }
}
