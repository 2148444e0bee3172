import type { SearchIndex } from '../../search/index/search-index.ts'
import type { LanguageIndex } from '../../search/languages/language-index.ts'
import { languageOf } from '../../search/languages/signs.ts'
import type { Query } from '../../search/query/query.ts'
import type { Answer } from '../../search/rank/answer.ts'
import { languageData, otherLanguages } from './data.ts'

const indexes = new Map<string, LanguageIndex>()

/**
 * Answer a query in the language that it is in. Data and script of other languages are loaded for such a query alone.
 * @param english the index of all codes, with words
 * @returns nothing where the query is in English, or nothing was found in its language
 */
export async function answerInOtherLanguage(query: Query, english: SearchIndex): Promise<Answer | undefined> {
  if (query.mentions.length > 0) return undefined
  const signs = languageOf(query.text, await otherLanguages())
  if (!signs) return undefined
  const [{ answerInLanguage, languageIndexOf }, data] = await Promise.all([
    import('./languages-script.ts'),
    languageData(signs.file),
  ])
  const index = indexes.get(signs.language) ?? languageIndexOf(data, english.records)
  indexes.set(signs.language, index)
  const answer = answerInLanguage(index, english, query)
  return answer.hits.length + answer.guesses.length > 0 ? answer : undefined
}
