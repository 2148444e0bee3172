import { existsSync } from 'node:fs'
import type { z } from 'zod'
import { wordsOf } from '../search/english/text.ts'
import type { PageWords } from '../search/pages/page-sources.ts'
import type { PasteRules } from '../search/query/paste-rules.ts'
import { DataError } from '../codes/problems/problem.ts'
import type { NamedFinding } from '../codes/problems/problem.ts'
import type { JsonDocument } from '../codes/read/json.ts'
import { createCollector } from './collector.ts'
import { englishWords } from './english-words.ts'
import { dataFiles } from './files.ts'
import { dataFile } from './folder.ts'
import { readJsonFile } from './json-file.ts'
import { findRepeatedCases, findRepeatedTexts } from './lookup-rules.ts'
import { casesSchema, outOfDomainSchema, pageWordsSchema, pasteRulesSchema } from './lookup-schemas.ts'
import type { LinkTargets } from './link-targets.ts'
import { fileTimesOf } from './file-times.ts'
import { readSynonyms } from './synonyms-file.ts'
import { problemsInPath } from './path-problems.ts'

/** The data of the look-up that is not in the records. */
export interface LookupWords {
  /** How pasted texts are read */
  readonly pasteRules: PasteRules
  /** Groups of synonyms, in the form that `parseSynonyms` takes */
  readonly synonyms: string
  /** Descriptions by code */
  readonly cases: ReadonlyMap<number, readonly string[]>
  /** Texts that are about no code */
  readonly outOfDomain: readonly string[]
  /** Additional words that lead to pages */
  readonly pages: readonly PageWords[]
}

const files = [...dataFiles.filter(({ isOfLookup }) => isOfLookup).map(({ name }) => name), 'synonyms.txt']

let loaded: { words: LookupWords; stamp: string } | undefined

/**
 * The data of the look-up in the data folder, read once, and again when one of its files changes. Only `lookup.json` is
 * required.
 * @throws DataError with every problem of the files
 */
export function loadLookup(): LookupWords {
  const stamp = fileTimesOf(files.map(dataFile))
  if (loaded?.stamp !== stamp) loaded = { words: readLookup(), stamp }
  return loaded.words
}

/** Correctly spelled words: English words, and names such as `gmail` in texts about other subjects. */
export function spelledWords(): ReadonlySet<string> {
  return new Set([...englishWords(), ...loadLookup().outOfDomain.flatMap(wordsOf)])
}

function readLookup(): LookupWords {
  const found = createCollector()
  const pasteRules = found.attempt(readPasteRules)
  const synonyms = found.attempt(() => readSynonyms(dataFile('synonyms.txt'))) ?? ''
  const cases = found.attempt(() => readCases(dataFile('cases.json'))) ?? {}
  const pages = found.attempt(() => readPageWords(dataFile('lookup-pages.json'))) ?? []
  const outOfDomain = found.attempt(() => readOutOfDomain(cases)) ?? []
  if (!pasteRules) throw new DataError(found.problems())
  found.throwIfAny()
  const byCode = new Map(Object.entries(cases).map(([code, texts]) => [Number(code), texts]))
  return { pasteRules, synonyms, cases: byCode, outOfDomain, pages }
}

/**
 * Check the files of the look-up against their schemas, and check that what they name exists.
 * @param targets the targets that exist; undefined if unknown
 * @returns the number of cases
 * @throws DataError with every problem of all files
 */
export function checkLookup(targets: LinkTargets | undefined): number {
  const found = createCollector()
  found.attempt(readPasteRules)
  found.attempt(() => readPageWords(dataFile('lookup-pages.json'), targets))
  found.attempt(() => readSynonyms(dataFile('synonyms.txt')))
  const cases = found.attempt(() => readCases(dataFile('cases.json'), targets?.codes)) ?? {}
  found.attempt(() => readOutOfDomain(cases))
  found.throwIfAny()
  return Object.values(cases).flat().length
}

function readPasteRules(): PasteRules {
  const missing = 'expected how a pasted text is read here: restore it from version control'
  return readJsonFile(dataFile('lookup.json'), pasteRulesSchema, missing).value
}

function readOutOfDomain(cases: z.infer<typeof casesSchema>): readonly string[] {
  const file = dataFile('out-of-domain.json')
  if (!existsSync(file)) return []
  const { value, document } = readJsonFile(file, outOfDomainSchema, 'expected texts about other subjects here')
  throwIfAny(findRepeatedTexts(value, cases), file, document)
  return value
}

/** @param codes the codes that exist; if given, cases of other codes are problems */
function readCases(file: string, codes?: ReadonlySet<number>): z.infer<typeof casesSchema> {
  if (!existsSync(file)) return {}
  const { value, document } = readJsonFile(file, casesSchema, 'expected how people describe codes here')
  const unknown = codes ? Object.keys(value).filter((code) => !codes.has(Number(code))) : []
  const problems = unknown.map((code) => {
    const text = `"${code}" is not a code; remove it, or add the code first`
    return { file, ...document.position([code], true), text, rule: 'codes-known' }
  })
  if (problems.length > 0) throw new DataError(problems)
  throwIfAny(findRepeatedCases(value), file, document)
  return value
}

function throwIfAny(findings: readonly NamedFinding[], file: string, document: JsonDocument): void {
  const problems = findings.map(({ path, text, rule }) => ({ file, ...document.position(path), text, rule }))
  if (problems.length > 0) throw new DataError(problems)
}

/** @param targets the targets that exist; if given, paths to others are problems */
function readPageWords(file: string, targets?: LinkTargets): readonly PageWords[] {
  if (!existsSync(file)) return []
  const { value, document } = readJsonFile(file, pageWordsSchema, 'expected words that lead to pages here')
  const problems = value.flatMap(({ path }, i) => {
    const wrong = targets ? problemsInPath(path, targets) : []
    const at = { file, ...document.position([i, 'path']), rule: 'links-known' }
    return wrong.map((text) => ({ ...at, text: `"[${String(i)}].path" ${text}` }))
  })
  if (problems.length > 0) throw new DataError(problems)
  return value
}
