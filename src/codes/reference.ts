import { createHash } from 'node:crypto'
import { statSync } from 'node:fs'
import type { Path } from './problems.ts'
import { readReference } from './read.ts'
import type { Checked } from './read.ts'
import type { Category, Code, Reference, Source } from './schema.ts'

/** The checked source with what every page asks of it. */
export interface Library extends Reference {
  /** One name for one content: the day of the newest change and eight digits of the content's hash */
  readonly version: string
  /** The day of the newest change, YYYY-MM-DD */
  readonly updated: string
  /** @returns the record, or undefined for a number that is no code */
  readonly find: (code: number) => Code | undefined
  /** @throws if there is none: the check has made sure that references hold */
  readonly get: (code: number) => Code
  readonly category: (id: string) => Category
  readonly source: (id: string) => Source
  /** The codes of a category, ascending */
  readonly codesOf: (category: string) => readonly Code[]
  /** The codes next to this one by number */
  readonly neighbours: (code: number) => { previous: Code | undefined; next: Code | undefined }
  /** The 1-based line in the source file on which a code's record begins */
  readonly lineOf: (code: number) => number
}

let loaded: { library: Library; stamp: string } | undefined

// A build runs this module twice, for its pages and for what follows them, and reading takes a while.
const shared = globalThis as { statusCodes?: { checked: Checked; stamp: string } }

/**
 * The reference of this site, read once and again when the file has changed (while one edits).
 * @param path of the source file
 * @throws DataError with every problem of the file
 */
export function loadLibrary(path = sourceFile()): Library {
  const stamp = `${path} ${String(statSync(path, { throwIfNoEntry: false })?.mtimeMs)}`
  if (loaded?.stamp !== stamp) {
    if (shared.statusCodes?.stamp !== stamp) shared.statusCodes = { checked: readReference(path), stamp }
    const { reference, line } = shared.statusCodes.checked
    loaded = { library: libraryOf(reference, line), stamp }
  }
  return loaded.library
}

/** The source file: `CODES_FILE` names another one, for tests and measurements. */
export function sourceFile(): string {
  return process.env.CODES_FILE ?? 'data/codes.json'
}

/**
 * A reference with what every page asks of it; the codes ascend, in whatever order they come.
 * @param reference that passed the check
 * @param line the 1-based line of a value in its file
 */
export function libraryOf(reference: Reference, line: (path: Path) => number = () => 1): Library {
  const places = new Map(reference.codes.map((record, i) => [record.code, i]))
  const ascending = { ...reference, codes: reference.codes.toSorted((a, b) => a.code - b.code) }
  const { codes } = ascending
  const indexOf = new Map(codes.map((record, i) => [record.code, i]))
  const at = (i: number | undefined) => (i === undefined ? undefined : codes[i])
  const byCategory = Map.groupBy(codes, (record) => record.category)
  const categories = new Map(reference.categories.map((category) => [category.id, category]))
  const sources = new Map(reference.sources.map((source) => [source.id, source]))
  const updated = codes.map(updatedOf).reduce((a, b) => (a > b ? a : b))
  return {
    ...ascending,
    updated,
    version: `${updated.replaceAll('-', '.')}+${hash(JSON.stringify(ascending))}`,
    find: (code) => at(indexOf.get(code)),
    get: (code) => known(at(indexOf.get(code)), `code ${String(code)}`),
    category: (id) => known(categories.get(id), `category ${id}`),
    source: (id) => known(sources.get(id), `source ${id}`),
    codesOf: (category) => byCategory.get(category) ?? [],
    neighbours: (code) => {
      const i = indexOf.get(code) ?? -2
      return { previous: at(i - 1), next: at(i + 1) }
    },
    lineOf: (code) => line(['codes', places.get(code) ?? 0]),
  }
}

/** The day of a record's newest change, YYYY-MM-DD. */
export function updatedOf(record: Code): string {
  return record.history.at(-1)?.date ?? ''
}

/** `Code 22: Wrong password`, as titles and replies name a code. */
export function titleOf(record: Code): string {
  return `${String(record.code)} ${record.message}`
}

function known<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`${name} does not exist, though the data passed its check`)
  return value
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
}
