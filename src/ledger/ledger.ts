import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { parseJson } from '../codes/read/json.ts'
import { DataError, formatPath } from '../codes/read/problems.ts'
import type { Path } from '../codes/read/problems.ts'

const ids = z.string().describe('Fragment ids, separated by spaces')
const schema = z.strictObject({
  codes: z.record(z.string().regex(/^\d+$/), ids).describe('Code → the sections of its page'),
  pages: z.record(z.string(), ids).describe('Every other page, below the base path → the ids on it'),
  files: z.array(z.string()).describe('Files below the base path, those of single codes aside'),
  redirects: z.record(z.string(), z.string()).describe('Former address of a page → its address today'),
})

/** Every address that was ever published, below the base path; nothing is ever removed from it. */
export type Ledger = z.infer<typeof schema>

/** The ledger with the places of its entries, for messages. */
export interface LedgerFile {
  readonly ledger: Ledger
  readonly file: string
  readonly position: (path: Path) => { line: number; column: number }
}

/**
 * The ledger that belongs to the source in use. Another source than the site's own (`CODES_FILE`) has none.
 * @returns its path, or undefined
 */
export function ledgerPath(): string | undefined {
  return process.env.CODES_FILE === undefined ? 'data/ledger.json' : undefined
}

/**
 * Read the ledger.
 * @throws DataError if it is missing, no JSON, or does not fit
 */
export function readLedger(file: string): LedgerFile {
  if (!existsSync(file)) {
    const text = 'there is no such file; restore it from version control: it holds every address that was published'
    throw new DataError([{ file, line: 0, column: 0, text }])
  }
  const document = parseJson(readFileSync(file), file)
  if (document.problems.length > 0) throw new DataError(document.problems)
  const parsed = schema.safeParse(document.value)
  if (parsed.success) return { ledger: parsed.data, file, position: (path) => document.position(path) }
  throw new DataError(
    parsed.error.issues.map(({ path, message }) => {
      const place = document.position(path as (string | number)[])
      return { file, ...place, text: `${formatPath(path as (string | number)[])}: ${message}` }
    }),
  )
}

/** The ids of an entry. */
export function idsOf(entry: string): string[] {
  return entry.split(' ').filter((id) => id !== '')
}
