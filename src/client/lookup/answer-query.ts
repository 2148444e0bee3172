import { lookUp } from '../../search/lookup/lookup.ts'
import type { LookupResult, AnswerableQuery } from '../../search/lookup/lookup.ts'
import type { Query } from '../../search/query/query.ts'
import { caseFinder, indexFor } from './data.ts'
import { loaded } from './load.ts'

/**
 * Answer a query with as little data and script as possible; see `lookUp`.
 * @param wanted whether the answer is still wanted
 * @returns nothing if it is not
 * @throws LoadError if data cannot be loaded and nothing was found without it
 */
export function answerTo(understood: AnswerableQuery, wanted: () => boolean): Promise<LookupResult | undefined> {
  return lookUp(understood, {
    indexFor: async (query, includeKeywords) => {
      if (includeKeywords) prepare(query)
      const index = await indexFor(query, includeKeywords, wanted)
      return wanted() ? index : undefined
    },
    answerInOtherLanguages: async (...known) => (await wordsScript()).answerInOtherLanguages(...known),
    caseFinder,
  })
}

/** The script for queries that numbers and messages do not settle. */
const wordsScript = () => loaded(import('./words-script.ts'))

/** Loads scripts together with the data for words. A failure is reported where they are needed. */
function prepare(query: Query): void {
  wordsScript().then(
    ({ prepareWords }) => {
      prepareWords(query)
    },
    () => undefined,
  )
}
