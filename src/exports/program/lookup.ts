import type { Catalog } from '../../codes/catalog.ts'
import { lookupData, recordsOf, withKeywords } from '../../search/index/records.ts'
import { indexOf } from '../../search/index/search-index.ts'
import type { SearchIndex } from '../../search/index/search-index.ts'
import { readEnglish } from '../../search/english/english-data.ts'
import { answerInLanguage } from '../../search/other-languages/answer.ts'
import { languageHints } from '../../search/other-languages/data.ts'
import { languageIndexOf } from '../../search/other-languages/language-index.ts'
import { answerInOtherLanguage } from '../../search/other-languages/other-language.ts'
import { lookUp } from '../../search/lookup/lookup.ts'
import type { LookupLoaders } from '../../search/lookup/lookup.ts'
import { pageIndexOf } from '../../search/pages/page-index.ts'
import type { PageHit } from '../../search/pages/page.ts'
import { pagesFor } from '../../search/pages/pages-for.ts'
import type { Keys } from '../../search/query/keys.ts'
import { withLinks } from '../../search/query/links.ts'
import { readQuery } from '../../search/query/read-query.ts'
import type { Query } from '../../search/query/query.ts'
import { caseFinderOf } from '../../search/rank/case-finder.ts'
import { find } from '../../search/rank/find.ts'
import type { Answer } from '../../search/rank/answer.ts'
import type { ProgramData } from './program-data.ts'

/** A query and what the look-up found. */
export interface ProgramAnswer {
  readonly query: Query
  readonly answer: Answer
  /** Pages that answer it, together with these codes or without codes */
  readonly pages: readonly PageHit[]
}

/** The same look-up as on the site, over all codes. */
export interface Lookup {
  /** Answers a typed or pasted text with the same codes in the same order as the site; never rejects */
  ask(text: string): Promise<ProgramAnswer>
  /** The index of numbers and messages, for reading logs */
  readonly index: SearchIndex
}

type SearchData = Pick<ProgramData, 'words' | 'cases' | 'pages' | 'languageData' | 'base'>

/**
 * Make the look-up of a catalog. Each index is made when a query first needs it.
 * @param keys tell which numbers of a text are status codes
 * @param data the data of words, cases, pages and other languages, and the base path of the site
 */
export function lookupIn(
  catalog: Catalog,
  keys: Keys,
  { words, cases, pages, languageData, base }: SearchData,
): Lookup {
  const published = once(() => lookupData(catalog))
  const index = once(() => indexOf(recordsOf(published())))
  const indexWithKeywords = once(() => {
    const keywords = catalog.codes.map((record) => record.keywords.join(';'))
    return indexOf(withKeywords(index().records, { ...words, keywords }), readEnglish(words), published().ranges)
  })
  const findCases = once(() => cases && caseFinderOf(cases, indexWithKeywords().records))
  const pageIndex = once(() => pageIndexOf(pages, base))
  const hints = catalog.languages.map((language) => languageHints(language, ''))
  const languageIndexes = new Map(
    languageData.map((data) => [data.language, once(() => languageIndexOf(data, indexWithKeywords().records))]),
  )
  const data: LookupLoaders = {
    indexFor: (_, includeKeywords) => Promise.resolve(includeKeywords ? indexWithKeywords() : index()),
    caseFinder: () => Promise.resolve(findCases()),
    answerInOtherLanguages: (query, english, found) =>
      answerInOtherLanguage(query, english, found, {
        hints: () => Promise.resolve(hints),
        tools: ({ language }) => {
          const languageIndex = languageIndexes.get(language)?.()
          return Promise.resolve(languageIndex && { index: languageIndex, answer: answerInLanguage })
        },
      }),
  }
  return {
    ask: async (text) => {
      const query = withLinks(readQuery(text, keys), base)
      const result = await lookUp({ query, find }, data)
      if (!result) throw new Error('There is no answer, although the query was not canceled.')
      const { answer } = result
      const { first, others } = pagesFor(pageIndex(), query, answer)
      return { query, answer, pages: [...first, ...others] }
    },
    get index() {
      return index()
    },
  }
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined
  return () => (made ??= { value: make() }).value
}
