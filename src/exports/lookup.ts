import { createHash } from 'node:crypto'
import type { Library } from '../codes/reference.ts'
import { lookupData, wordData } from '../search/records.ts'
import type { Export, ExportFile } from './export.ts'

/** The files of the look-up, by what they are for. */
export interface LookupFiles {
  /** For numbers and messages, loaded at the first sign of use */
  readonly records: ExportFile
  /** What `records` names where it would be too large: a number then needs one of them only */
  readonly parts: readonly ExportFile[]
  /** For words that mean a code, loaded when there are such */
  readonly words: ExportFile
}

/** A larger file is split, in characters. */
const largest = 250_000
const made = new WeakMap<Library, LookupFiles>()

/**
 * The data of the look-up, under names that hold the hash of their content: a page that was made with other data asks
 * for another file, never for the wrong one.
 */
export function lookupFiles(library: Library): LookupFiles {
  const files = made.get(library) ?? makeFiles(library)
  made.set(library, files)
  return files
}

function makeFiles(library: Library): LookupFiles {
  const data = lookupData(library)
  const words = fileOf(wordData(library))
  const count = Math.ceil(JSON.stringify(data).length / largest)
  if (count === 1) return { records: fileOf(data), parts: [], words }
  const size = Math.ceil(data.rows.length / count)
  const slices = Array.from({ length: count }, (_, i) => data.rows.slice(i * size, (i + 1) * size))
  const parts = slices.map(fileOf)
  const places = parts.map(({ path }, i) => [slices[i]?.[0]?.[0] ?? 0, path] as const)
  return { records: fileOf({ ...data, rows: [], parts: places }), parts, words }
}

function fileOf(data: unknown): ExportFile {
  const text = JSON.stringify(data)
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 10)
  return { path: `lookup/${hash}.json`, type: 'application/json', body: () => text }
}

/** What the look-up loads at its first use. */
export const lookup: Export = {
  name: 'look-up data',
  files: ({ library }) => {
    const { records, parts, words } = lookupFiles(library)
    return [records, ...parts, words]
  },
}

/** The folder of the full-text index, with a slash at its end; named for the data, as the look-up data is. */
export function fullTextFolder({ version }: Library): string {
  return `pagefind/${version.split('+').at(-1) ?? version}/`
}
