import { createHash } from 'node:crypto'
import type { Library } from '../codes/reference.ts'
import { lookupData, wordData } from '../search/records.ts'
import type { Export, ExportFile } from './export.ts'

/** The files of the look-up, by what they are for. */
export interface LookupFiles {
  /** For numbers and messages, loaded at the first sign of use */
  readonly records: ExportFile
  /** For words that mean a code, loaded when there are such */
  readonly words: ExportFile
}

const made = new WeakMap<Library, LookupFiles>()

/**
 * The data of the look-up, under names that hold the hash of their content: a page that was made with other data asks
 * for another file, never for the wrong one.
 */
export function lookupFiles(library: Library): LookupFiles {
  const files = made.get(library) ?? { records: fileOf(lookupData(library)), words: fileOf(wordData(library)) }
  made.set(library, files)
  return files
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
    const { records, words } = lookupFiles(library)
    return [records, words]
  },
}

/** The folder of the full-text index, with a slash at its end; named for the data, as the look-up data is. */
export function fullTextFolder({ version }: Library): string {
  return `pagefind/${version.split('+').at(-1) ?? version}/`
}
