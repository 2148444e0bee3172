import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import type { PageWords } from '../search/pages/page-data.ts'
import { DataError } from '../codes/read/problems.ts'
import { checkJson, readBytes, readJsonFile } from './json-file.ts'
import { dataFile } from './folder.ts'

const text = () => z.string().min(1)
const word = () => z.string().regex(/^[a-z0-9_]+$/, 'a word in lower case')
const words = () => z.array(word()).min(1)

/** `lookup.json`: by which words a pasted text is read. */
export const lookupWordsSchema = z.strictObject({
  $schema: z.string().optional(),
  keys: z
    .strictObject({
      sure: words().describe('Keys that name a status code without doubt'),
      usual: words().describe('Keys that usually do'),
      doubtful: words().describe('Keys that as often name another number'),
    })
    .describe('Keys of a response, without separators'),
  otherCodes: z.array(word()).describe('Words that make a following "code" another code, as in "country code"'),
  otherCodeParents: z.array(word()).describe('Objects in which a "code" is another code'),
  secrets: z
    .strictObject({
      keys: z.array(word()).describe('Keys whose values are masked; `_` may be left out or be a hyphen'),
      patterns: z
        .array(text().refine(isPattern, 'a regular expression'))
        .describe('Numbers that name a person, masked wherever they are'),
    })
    .describe('What is masked where a pasted text is shown'),
})

/** `cases.json`: by code, how people describe it who do not know its message. */
export const casesSchema = z.record(
  z.string().regex(/^(0|[1-9]\d*)$/, 'a code'),
  z.array(text().max(240)).min(1).max(24),
)

/** `lookup-pages.json`: what leads to pages beyond their own words. */
export const pageWordsSchema = z.array(
  z.strictObject({
    path: text().describe('The address of a page or of a section, below the base path'),
    words: z.string().describe('Words that lead there'),
    triggers: z.array(text()).describe('What leads there wherever it is in a text'),
  }),
)

/** What the look-up knows beyond the records. */
export interface LookupSource {
  /** Groups of synonyms, as `parseSynonyms` takes them */
  readonly synonyms: string
  /** By code, how people describe it */
  readonly cases: ReadonlyMap<number, readonly string[]>
  /** What leads to pages beyond their own words */
  readonly pages: readonly PageWords[]
}

const loaded = new Map<string, LookupSource>()

/**
 * Synonyms and cases of the data folder, read once; a folder may do without either.
 * @throws DataError with every problem of the files
 */
export function loadLookup(): LookupSource {
  const file = dataFile('cases.json')
  const source = loaded.get(file) ?? {
    synonyms: readSynonyms(dataFile('synonyms.txt')),
    cases: readCases(file),
    pages: readPageWords(dataFile('lookup-pages.json')),
  }
  loaded.set(file, source)
  return source
}

/**
 * Hold the files of the look-up against their schemas and against the codes.
 * @param codes that exist
 * @returns how many cases there are
 * @throws DataError with every problem
 */
export function checkLookup(codes: ReadonlySet<number>): number {
  const missing = 'expected the words by which a pasted text is read here: restore it from version control'
  readJsonFile(dataFile('lookup.json'), lookupWordsSchema, missing)
  const file = dataFile('cases.json')
  const { cases } = loadLookup()
  const problems = [...cases.keys()].flatMap((code) => {
    const line = { file, ...checkJson(readBytes(file, ''), file, casesSchema).document.position([String(code)]) }
    return codes.has(code) ? [] : [{ ...line, text: `"${String(code)}" is no code; remove it, or add the code first` }]
  })
  if (problems.length > 0) throw new DataError(problems)
  return [...cases.values()].flat().length
}

/** Groups of synonyms, without comments and empty lines. */
export function readSynonyms(file: string): string {
  if (!existsSync(file)) return ''
  const lines = readFileSync(file, 'utf8').split(/\r?\n/)
  return lines.filter((line) => line.trim() !== '' && !line.startsWith('#')).join('\n')
}

function readCases(file: string): LookupSource['cases'] {
  if (!existsSync(file)) return new Map()
  const { value } = readJsonFile(file, casesSchema, 'expected how people describe codes here')
  return new Map(Object.entries(value).map(([code, cases]) => [Number(code), cases]))
}

function readPageWords(file: string): readonly PageWords[] {
  return existsSync(file) ? readJsonFile(file, pageWordsSchema, 'expected words that lead to pages here').value : []
}

function isPattern(source: string): boolean {
  try {
    return new RegExp(source).source !== ''
  } catch {
    return false
  }
}
