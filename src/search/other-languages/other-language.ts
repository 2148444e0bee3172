import type { SearchIndex } from '../index/search-index.ts'
import type { Query } from '../query/query.ts'
import type { Answer } from '../rank/answer.ts'
import type { answerInLanguage } from './answer.ts'
import type { LanguageHints } from './data.ts'
import { languageOf } from './hints.ts'
import type { LanguageIndex } from './language-index.ts'

/** The index of a language and the function that answers with it. */
export interface LanguageTools {
  readonly index: LanguageIndex
  readonly answer: typeof answerInLanguage
}

/** Loads what queries in other languages need. Each method rejects if its data cannot be loaded. */
export interface LanguageSource {
  /** The hints that show that a query is in a language, for each language */
  hints(): Promise<readonly LanguageHints[]>
  /** @returns nothing for a language that is not available */
  tools(language: LanguageHints): Promise<LanguageTools | undefined>
}

/**
 * Answer a query in its own language.
 * @param english the index of all codes, with keywords
 * @returns nothing if the query is in English, or if nothing was found in its language
 */
export async function answerInOtherLanguage(
  query: Query,
  english: SearchIndex,
  source: LanguageSource,
): Promise<Answer | undefined> {
  if (query.mentions.length > 0) return undefined
  const language = languageOf(query.text, await source.hints())
  const tools = language && (await source.tools(language))
  const answer = tools?.answer(tools.index, english, query)
  return answer && answer.hits.length + answer.guesses.length > 0 ? answer : undefined
}
