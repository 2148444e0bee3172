import type { Catalog } from '../../../src/codes/catalog.ts'
import type { LookupSources } from '../../../src/data/lookup-sources.ts'
import { readEnglish } from '../../../src/search/english/english-data.ts'
import { caseData } from '../../../src/search/index/case-data.ts'
import { indexOf } from '../../../src/search/index/search-index.ts'
import type { SearchIndex } from '../../../src/search/index/search-index.ts'
import { lookupData, recordsOf, withKeywords, wordData } from '../../../src/search/index/records.ts'
import { lookUp } from '../../../src/search/lookup/lookup.ts'
import type { LookupLoaders } from '../../../src/search/lookup/lookup.ts'
import { answerInLanguage } from '../../../src/search/other-languages/answer.ts'
import { languageData, languageHints } from '../../../src/search/other-languages/data.ts'
import type { LanguageHints } from '../../../src/search/other-languages/data.ts'
import { languageIndexOf } from '../../../src/search/other-languages/language-index.ts'
import type { LanguageIndex } from '../../../src/search/other-languages/language-index.ts'
import { answerInOtherLanguage } from '../../../src/search/other-languages/other-language.ts'
import { keysOf } from '../../../src/search/query/keys.ts'
import { withLinks } from '../../../src/search/query/links.ts'
import type { Query } from '../../../src/search/query/query.ts'
import { readQuery } from '../../../src/search/query/read-query.ts'
import type { Answer } from '../../../src/search/rank/answer.ts'
import { caseFinderOf } from '../../../src/search/rank/case-finder.ts'
import { find } from '../../../src/search/rank/find.ts'

/** The look-up of a reference, with all its data in memory. */
export interface TestedLookup {
  /** Numbers, messages and keywords */
  readonly index: SearchIndex
  /** The words by which a query in another language is recognized */
  readonly languages: readonly LanguageHints[]
  /** The words for the codes in each of these languages */
  readonly languageIndexes: ReadonlyMap<string, LanguageIndex>
  /** A query as the look-up reads it */
  readonly readQuery: (text: string) => Query
  /** The answer to a text, from as much data as it needs */
  readonly ask: (text: string) => Promise<Answer>
  /** The codes of the answer, in order */
  readonly codesFor: (text: string) => Promise<number[]>
}

/** Make the look-up of a catalog. */
export function lookupOf(catalog: Catalog, sources: LookupSources): TestedLookup {
  const { pasteRules, synonyms, cases, outOfDomain, spelled } = sources
  const records = recordsOf(lookupData(catalog))
  const words = wordData(catalog, synonyms, spelled)
  const messages = indexOf(records)
  const index = indexOf(withKeywords(records, words), readEnglish(words))
  const findCases = caseFinderOf(caseData(catalog, { cases, synonyms, outOfDomain }), index.records)
  const languages = catalog.languages.map((language) => languageHints(language, ''))
  const languageIndexes = new Map(
    catalog.languages.map((language) => [language.language, languageIndexOf(languageData(language), index.records)]),
  )
  const data: LookupLoaders = {
    indexFor: (_, includeKeywords) => Promise.resolve(includeKeywords ? index : messages),
    caseFinder: () => Promise.resolve(findCases),
    answerInOtherLanguages: (query, english, found) =>
      answerInOtherLanguage(query, english, found, {
        hints: () => Promise.resolve(languages),
        tools: ({ language }) => {
          const found = languageIndexes.get(language)
          return Promise.resolve(found && { index: found, answer: answerInLanguage })
        },
      }),
  }
  const keys = keysOf(pasteRules)
  const read = (text: string) => withLinks(readQuery(text, keys), '/')
  const ask = async (text: string) => {
    const result = await lookUp({ query: read(text), find }, data)
    if (!result) throw new Error('The answer is wanted, but there is none.')
    return result.answer
  }
  const codesFor = async (text: string) => (await ask(text)).hits.map(({ record }) => record.code)
  return { index, languages, languageIndexes, readQuery: read, ask, codesFor }
}
