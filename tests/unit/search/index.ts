import { englishWords } from '../../../src/data/english.ts'
import { readEnglish } from '../../../src/search/language/english.ts'
import { loadLookup } from '../../../src/data/lookup.ts'
import { caseData } from '../../../src/search/index/case-data.ts'
import { caseFinderOf } from '../../../src/search/rank/case-finder.ts'
import { loadCatalog } from '../../../src/data/catalog.ts'
import { indexOf } from '../../../src/search/index/search-index.ts'
import { answerFrom } from '../../bench/search/site.ts'
import type { Answer } from '../../../src/search/rank/answer.ts'
import { readQuery } from '../../../src/search/query/read-query.ts'
import { languageData, languageSigns } from '../../../src/search/languages/data.ts'
import { languageIndexOf } from '../../../src/search/languages/language-index.ts'
import { lookupData, recordsOf, withKeywords, wordData } from '../../../src/search/index/records.ts'

const catalog = loadCatalog()
const { synonyms, cases } = loadLookup()
const records = recordsOf(lookupData(catalog))
const words = wordData(catalog, synonyms, englishWords())

/** The index of numbers and messages. */
export const messagesIndex = indexOf(records)

/** The index of the real data with keywords. */
export const index = indexOf(withKeywords(records, words), readEnglish(words))

/** The same with the notes, for described cases. */
export const casesIndex = { ...index, findCases: caseFinderOf(caseData(catalog, cases, synonyms), index.records) }

/** How a query is seen to be in another language. */
export const languages = catalog.languages.map((language) => languageSigns(language, ''))

/** The codes as each of these languages speaks of them. */
export const languageIndexes = new Map(
  catalog.languages.map((language) => [language.language, languageIndexOf(languageData(language), index.records)]),
)

const stages = { messages: messagesIndex, words: index, cases: casesIndex, languages, inLanguage: languageIndexes }

/** The answer of the look-up to a text, from as much as it takes. */
export function ask(text: string): Answer {
  return answerFrom(stages, readQuery(text))
}

/** The codes of the answer, in order. */
export function codesFor(text: string): number[] {
  return ask(text).hits.map(({ record }) => record.code)
}
