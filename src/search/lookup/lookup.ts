import type { SearchIndex } from '../index/search-index.ts'
import type { Query } from '../query/query.ts'
import type { Answer } from '../rank/answer.ts'
import type { CaseFinder } from '../rank/cases.ts'
import { isItsMessage } from '../rank/hits.ts'

/** A query, and the functions that answer queries of its kind. */
export interface AnswerableQuery {
  readonly query: Query
  readonly find: (index: SearchIndex, query: Query, findCases?: CaseFinder) => Answer
}

/** Something that a look-up needs could not be loaded. */
export class LoadError extends Error {}

/** What the stages of a look-up need. Each is loaded only when a stage needs it; a failure to do so is a LoadError. */
export interface LookupLoaders {
  /**
   * An index for a query.
   * @param includeKeywords whether keywords count, or numbers and messages alone
   * @returns nothing if the answer is no longer wanted
   */
  indexFor(query: Query, includeKeywords: boolean): Promise<SearchIndex | undefined>
  /** The answer in the language of the query, as `answerInOtherLanguage` gives it; nothing if that is English */
  answerInOtherLanguages(query: Query, english: SearchIndex, found: Answer): Promise<Answer | undefined>
  /** The finder of described cases; a large reference has none */
  caseFinder(): Promise<CaseFinder | undefined>
}

/** A stage of a look-up whose data could not be loaded. */
export type Unreached = 'keywords' | 'cases'

/** The result of a look-up. */
export interface LookupResult {
  readonly answer: Answer
  /** The index that the answer comes from */
  readonly index: SearchIndex
  /** The stage that could not load its data; the answer is what the stages before it found */
  readonly unreached?: Unreached
}

/**
 * Answer a query in stages, each with more data than the one before, until one settles it: numbers and messages, then
 * languages other than English, then keywords, then described cases. The site, the program and the benchmark all
 * answer with this function.
 * @returns nothing if the answer is no longer wanted
 * @throws LoadError if nothing was found without what could not be loaded
 */
export async function lookUp({ query, find }: AnswerableQuery, data: LookupLoaders): Promise<LookupResult | undefined> {
  const index = await data.indexFor(query, false)
  if (!index) return undefined
  const answer = find(index, query)
  if (!answer.needsKeywords) return { answer, index }
  return unlessUnreachable({ answer, index, unreached: 'keywords' }, async () => {
    const wordIndex = await data.indexFor(query, true)
    if (!wordIndex) return undefined
    const translated = await data.answerInOtherLanguages(query, wordIndex, answer)
    const byWords = translated ?? find(wordIndex, query)
    const found = { answer: byWords, index: wordIndex }
    if (translated || !byWords.needsCases) return found
    return unlessUnreachable({ ...found, unreached: 'cases' }, async () => {
      return { ...found, answer: find(wordIndex, query, await data.caseFinder()) }
    })
  })
}

/** Whether pages that are not about one code may answer a query: only if no number or message settles it. */
export function needsPages({ form }: Query, { needsKeywords, hits, httpStatus }: Answer): boolean {
  return needsKeywords || (hits.length === 0 && (form !== 'number' || httpStatus !== undefined))
}

/** Whether a query may be the title of a page, which comes before codes: any line that is not exactly a message. */
export function mayBeTitle(query: Query, answer: Answer): boolean {
  if (needsPages(query, answer)) return true
  return (
    query.form === 'words' && query.mentions.length === 0 && !answer.hits.some((hit) => isItsMessage(hit, query.text))
  )
}

/** What further stages find or, if their data cannot be loaded, what earlier stages found. */
async function unlessUnreachable(
  before: LookupResult,
  further: () => Promise<LookupResult | undefined>,
): Promise<LookupResult | undefined> {
  try {
    return await further()
  } catch (error) {
    if (!(error instanceof LoadError) || before.answer.hits.length === 0) throw error
    return before
  }
}
