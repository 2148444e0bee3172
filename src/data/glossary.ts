import { existsSync, readFileSync } from 'node:fs'
import { valueAt } from '../codes/read/issues.ts'
import type { JsonDocument } from '../codes/read/json.ts'
import { dataFile } from './folder.ts'
import { findClashes, findProseProblems } from './glossary-rules.ts'
import { glossarySchema } from './glossary-schema.ts'
import type { GlossaryEntry } from './glossary-schema.ts'
import { checkJson } from './json-file.ts'
import { fileTimesOf } from './file-times.ts'
import { DataError } from '../codes/problems/problem.ts'
import type { Path } from '../codes/problems/problem.ts'

let loaded: { entries: readonly GlossaryEntry[]; stamp: string } | undefined

/**
 * The glossary of this site, in alphabetical order, read once, and again when it changes. It is empty if the data
 * folder has none.
 * @throws DataError with every problem of the file
 */
export function loadGlossary(): readonly GlossaryEntry[] {
  const file = dataFile('glossary.json')
  const stamp = fileTimesOf([file])
  if (loaded?.stamp !== stamp)
    loaded = { entries: existsSync(file) ? readGlossary(readFileSync(file), file) : [], stamp }
  return loaded.entries
}

/**
 * Check the glossary and its prose.
 * @param codes numbers of codes that exist; undefined if unknown
 * @throws DataError with every problem of the file
 */
export function checkGlossary(codes: ReadonlySet<string> | undefined): readonly GlossaryEntry[] {
  const file = dataFile('glossary.json')
  return existsSync(file) ? readGlossary(readFileSync(file), file, (entries) => findProseProblems(entries, codes)) : []
}

/**
 * Read and check a glossary.
 * @param bytes the bytes of the JSON file
 * @param file its name in messages
 * @param more finds further problems in entries that fit the schema
 * @throws DataError with every problem at once: bad bytes, bad syntax, values that do not fit the schema, fields out of
 *   order, ids or names that appear twice, terms out of order
 */
export function readGlossary(
  bytes: Uint8Array,
  file: string,
  more: (entries: readonly GlossaryEntry[]) => ReturnType<typeof findProseProblems> = () => [],
): readonly GlossaryEntry[] {
  const recordAt = (document: JsonDocument, path: Path) => ({ ...entryAt(document, path), depth: 1 })
  const { value, document } = checkJson(bytes, file, glossarySchema, recordAt)
  const problems = [...findClashes(value), ...more(value)].map(({ path, text, rule }) => {
    return { file, ...document.position(path), ...entryAt(document, path), text, rule }
  })
  if (problems.length > 0) throw new DataError(problems.sort((a, b) => a.line - b.line || a.column - b.column))
  return value
}

function entryAt({ value }: JsonDocument, [index]: Path): { where?: string } {
  if (typeof index !== 'number') return {}
  const id = valueAt(value, [index, 'id'])
  return { where: typeof id === 'string' ? `term ${id}` : `entry ${String(index + 1)}` }
}
