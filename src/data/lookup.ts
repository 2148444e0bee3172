import { existsSync } from 'node:fs'
import { z } from 'zod'
import { wordsOf } from '../search/english/text.ts'
import type { PageWords } from '../search/pages/page-data.ts'
import type { PasteRules } from '../search/query/paste-rules.ts'
import { DataError } from '../codes/problems/problem.ts'
import { collector } from './collector.ts'
import { englishWords } from './english-words.ts'
import { dataFile } from './folder.ts'
import { readJsonFile } from './json-file.ts'
import type { LinkTargets } from './link-targets.ts'
import { readSynonyms } from './synonyms-file.ts'
import { wrongInPath } from './wrong-path.ts'

const text = () => z.string().min(1)
const word = () => z.string().regex(/^[a-z0-9_]+$/, 'a word in lower case')
const words = () => z.array(word()).min(1)

/** `lookup.json`: how a pasted text is read. */
export const pasteRulesSchema = z.strictObject({
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

/** `cases.json`: by code, descriptions by people who do not know its message. */
export const casesSchema = z.record(
  z.string().regex(/^(0|[1-9]\d*)$/, 'a code'),
  z.array(text().max(240)).min(1).max(24),
)

/** `out-of-domain.json`: texts that are about no code, so that the look-up knows what it has no answer to. */
const outOfDomainSchema = z.array(text().max(400)).describe('Texts of other fields')

/** `lookup-pages.json`: additional words that lead to pages. */
export const pageWordsSchema = z.array(
  z.strictObject({
    path: text().describe('The address of a page or of a section, below the base path'),
    words: z.string().describe('Words that lead there'),
    triggers: z.array(text()).describe('What leads there wherever it is in a text'),
  }),
)

/** The data of the look-up that is not in the records. */
export interface LookupWords {
  /** How pasted texts are read */
  readonly pasteRules: PasteRules
  /** Groups of synonyms, as `parseSynonyms` takes them */
  readonly synonyms: string
  /** Descriptions by code */
  readonly cases: ReadonlyMap<number, readonly string[]>
  /** Texts that are about no code */
  readonly outOfDomain: readonly string[]
  /** Additional words that lead to pages */
  readonly pages: readonly PageWords[]
}

const loaded = new Map<string, LookupWords>()

/**
 * The data of the look-up in the data folder, read once; only `lookup.json` is required.
 * @throws DataError with every problem of the files
 */
export function loadLookup(): LookupWords {
  const file = dataFile('cases.json')
  const source = loaded.get(file) ?? readLookup(file)
  loaded.set(file, source)
  return source
}

/** Words that are spelled right: English, and names such as `gmail` that texts of other fields have. */
export function spelledWords(): ReadonlySet<string> {
  return new Set([...englishWords(), ...loadLookup().outOfDomain.flatMap(wordsOf)])
}

function readLookup(file: string): LookupWords {
  const found = collector()
  const pasteRules = found.attempt(readPasteRules)
  const synonyms = found.attempt(() => readSynonyms(dataFile('synonyms.txt'))) ?? ''
  const cases = found.attempt(() => readCases(file)) ?? {}
  const pages = found.attempt(() => readPageWords(dataFile('lookup-pages.json'))) ?? []
  const outOfDomain = found.attempt(readOutOfDomain) ?? []
  if (!pasteRules) throw new DataError(found.problems())
  found.throwIfAny()
  const byCode = new Map(Object.entries(cases).map(([code, texts]) => [Number(code), texts]))
  return { pasteRules, synonyms, cases: byCode, outOfDomain, pages }
}

/**
 * Check the files of the look-up against their schemas, and what they name.
 * @param targets that exist; undefined if unknown
 * @returns the number of cases
 * @throws DataError with every problem of all files
 */
export function checkLookup(targets: LinkTargets | undefined): number {
  const found = collector()
  found.attempt(readPasteRules)
  found.attempt(() => readPageWords(dataFile('lookup-pages.json'), targets))
  found.attempt(() => readSynonyms(dataFile('synonyms.txt')))
  found.attempt(readOutOfDomain)
  const cases = found.attempt(() => readCases(dataFile('cases.json'), targets?.codes)) ?? {}
  found.throwIfAny()
  return Object.values(cases).flat().length
}

function readPasteRules(): PasteRules {
  const missing = 'expected how a pasted text is read here: restore it from version control'
  return readJsonFile(dataFile('lookup.json'), pasteRulesSchema, missing).value
}

function readOutOfDomain(): readonly string[] {
  const file = dataFile('out-of-domain.json')
  return existsSync(file) ? readJsonFile(file, outOfDomainSchema, 'expected texts of other fields here').value : []
}

/** @param codes that exist, if cases of others are a problem */
function readCases(file: string, codes?: ReadonlySet<number>): z.infer<typeof casesSchema> {
  if (!existsSync(file)) return {}
  const { value, document } = readJsonFile(file, casesSchema, 'expected how people describe codes here')
  const unknown = codes ? Object.keys(value).filter((code) => !codes.has(Number(code))) : []
  const problems = unknown.map((code) => {
    return { file, ...document.position([code], true), text: `"${code}" is no code; remove it, or add the code first` }
  })
  if (problems.length > 0) throw new DataError(problems)
  return value
}

/** @param targets that exist, if paths of others are a problem */
function readPageWords(file: string, targets?: LinkTargets): readonly PageWords[] {
  if (!existsSync(file)) return []
  const { value, document } = readJsonFile(file, pageWordsSchema, 'expected words that lead to pages here')
  const problems = value.flatMap(({ path }, i) => {
    const wrong = targets ? wrongInPath(path, targets) : []
    return wrong.map((text) => ({ file, ...document.position([i, 'path']), text: `"[${String(i)}].path" ${text}` }))
  })
  if (problems.length > 0) throw new DataError(problems)
  return value
}

function isPattern(source: string): boolean {
  try {
    return new RegExp(source).source !== ''
  } catch {
    return false
  }
}
