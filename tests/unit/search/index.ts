import { readEnglish } from '../../../src/search/english/english-data.ts'
import { loadLookup, spelledWords } from '../../../src/data/lookup.ts'
import { caseData } from '../../../src/search/index/case-data.ts'
import { caseFinderOf } from '../../../src/search/rank/case-finder.ts'
import { loadCatalog } from '../../../src/data/load-catalog.ts'
import { indexOf } from '../../../src/search/index/search-index.ts'
import { answerInLanguage } from '../../../src/search/other-languages/answer.ts'
import { answerInOtherLanguage } from '../../../src/search/other-languages/other-language.ts'
import { lookUp } from '../../../src/search/lookup/lookup.ts'
import type { LookupLoaders } from '../../../src/search/lookup/lookup.ts'
import { keysOf } from '../../../src/search/query/keys.ts'
import type { Answer } from '../../../src/search/rank/answer.ts'
import type { Query } from '../../../src/search/query/query.ts'
import { readQuery as read } from '../../../src/search/query/read-query.ts'
import { find } from '../../../src/search/rank/find.ts'
import { languageData, languageHints } from '../../../src/search/other-languages/data.ts'
import { languageIndexOf } from '../../../src/search/other-languages/language-index.ts'
import { lookupData, recordsOf, withKeywords, wordData } from '../../../src/search/index/records.ts'

const catalog = loadCatalog()
const { pasteRules, synonyms, cases, outOfDomain } = loadLookup()
const records = recordsOf(lookupData(catalog))
const words = wordData(catalog, synonyms, spelledWords())

/** The index of numbers and messages. */
export const messagesIndex = indexOf(records)

/** The index of the real data with keywords. */
export const index = indexOf(withKeywords(records, words), readEnglish(words))

/** Finds described cases. */
const findCases = caseFinderOf(caseData(catalog, { cases, synonyms, outOfDomain }), index.records)

/** How a query is seen to be in another language. */
export const languages = catalog.languages.map((language) => languageHints(language, ''))

/** The codes as each of these languages speaks of them. */
export const languageIndexes = new Map(
  catalog.languages.map((language) => [language.language, languageIndexOf(languageData(language), index.records)]),
)

const data: LookupLoaders = {
  indexFor: (_, includeKeywords) => Promise.resolve(includeKeywords ? index : messagesIndex),
  caseFinder: () => Promise.resolve(findCases),
  answerInOtherLanguages: (query, english) =>
    answerInOtherLanguage(query, english, {
      hints: () => Promise.resolve(languages),
      tools: ({ language }) => {
        const found = languageIndexes.get(language)
        return Promise.resolve(found && { index: found, answer: answerInLanguage })
      },
    }),
}

/** Which numbers of a text are status codes. */
export const keys = keysOf(pasteRules)

/** A query as the look-up reads it. */
export function readQuery(text: string): Query {
  return read(text, keys)
}

/** The answer of the look-up to a text, from as much data as it takes. */
export async function ask(text: string): Promise<Answer> {
  const result = await lookUp({ query: readQuery(text), find }, data)
  if (!result) throw new Error('The answer is wanted, but there is none.')
  return result.answer
}

/** The codes of the answer, in order. */
export async function codesFor(text: string): Promise<number[]> {
  return (await ask(text)).hits.map(({ record }) => record.code)
}
