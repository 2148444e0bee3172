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
 * @param found by numbers and messages
 * @returns nothing if the query is in English, if it gives a code in any language, or if nothing was found in its own
 */
export async function answerInOtherLanguage(
  query: Query,
  english: SearchIndex,
  found: Answer,
  source: LanguageSource,
): Promise<Answer | undefined> {
  if (query.mentions.length > 0 || isGiven(found)) return undefined
  const language = languageOf(query.text, await source.hints())
  const tools = language && (await source.tools(language))
  const answer = tools?.answer(tools.index, english, query)
  return answer && answer.hits.length + answer.guesses.length > 0 ? answer : undefined
}

/** Whether a text gives a code by number or quotes several messages, whatever the language around them. */
function isGiven({ hits }: Answer): boolean {
  return hits.some(({ reason: { kind } }, i) => kind === 'number' || (i > 0 && kind === 'message'))
}
