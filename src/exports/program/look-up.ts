import type { Catalog } from '../../codes/catalog.ts'
import { lookupData, recordsOf, withKeywords } from '../../search/index/records.ts'
import { indexOf } from '../../search/index/search-index.ts'
import type { SearchIndex } from '../../search/index/search-index.ts'
import { readEnglish } from '../../search/language/english.ts'
import { answerInLanguage } from '../../search/languages/answer.ts'
import { languageData, languageSigns } from '../../search/languages/data.ts'
import { languageIndexOf } from '../../search/languages/language-index.ts'
import { languageOf } from '../../search/languages/signs.ts'
import { findPages, pageIndexOf } from '../../search/pages/page-index.ts'
import type { PageHit } from '../../search/pages/page-index.ts'
import { readQuery } from '../../search/query/read-query.ts'
import type { Query } from '../../search/query/query.ts'
import { caseFinderOf } from '../../search/rank/case-finder.ts'
import { find } from '../../search/rank/find.ts'
import type { Answer } from '../../search/rank/answer.ts'
import type { ProgramData } from './data.ts'

/** What was asked, and what the look-up says to it. */
export interface Found {
  readonly query: Query
  readonly answer: Answer
  /** Pages that answer it next to these codes, or where there are none */
  readonly pages: readonly PageHit[]
}

/** The look-up of the site, over all codes. */
export interface LookUp {
  /** Answers what was typed or pasted, with the codes and the order that the site has; never throws */
  ask(text: string): Found
  /** For numbers and messages, as logs are read with it */
  readonly index: SearchIndex
}

type Known = Pick<ProgramData, 'words' | 'cases' | 'pages'>

/**
 * The look-up of a catalog. As on the site, words that mean a code are asked only where numbers and messages do not
 * settle the query, and described cases after them; what that needs is made at its first use.
 * @param known what it knows of words, cases and pages
 */
export function lookUpIn(catalog: Catalog, { words, cases, pages }: Known): LookUp {
  const data = once(() => lookupData(catalog))
  const index = once(() => indexOf(recordsOf(data())))
  const indexWithKeywords = once(() => {
    const keywords = catalog.codes.map((record) => record.keywords.join(';'))
    return indexOf(withKeywords(index().records, { ...words, keywords }), readEnglish(words), data().ranges)
  })
  const indexWithCases = once(() => {
    return cases
      ? { ...indexWithKeywords(), findCases: caseFinderOf(cases, indexWithKeywords().records) }
      : indexWithKeywords()
  })
  const pageIndex = once(() => pageIndexOf(pages))
  const askInEnglish = (query: Query) => {
    const answer = find(indexWithKeywords(), query)
    return answer.needsNotes ? find(indexWithCases(), query) : answer
  }
  const languages = catalog.languages.map((language) => ({
    signs: languageSigns(language, ''),
    index: once(() => languageIndexOf(languageData(language), indexWithKeywords().records)),
  }))
  /** Nothing where the query is in English, or nothing was found in its language */
  const askInOtherLanguage = (query: Query) => {
    const found = languageOf(
      query.text,
      languages.map(({ signs }) => signs),
    )
    const language = languages.find(({ signs }) => signs === found)
    if (!language || query.mentions.length > 0) return undefined
    const answer = answerInLanguage(language.index(), indexWithKeywords(), query)
    return answer.hits.length + answer.guesses.length > 0 ? answer : undefined
  }
  return {
    ask: (text) => {
      const query = readQuery(text)
      const first = find(index(), query)
      const answer = first.needsKeywords ? (askInOtherLanguage(query) ?? askInEnglish(query)) : first
      // What no number or message settles, and what servers and clients say without an answer.
      const asksPages = answer.needsKeywords || (answer.hits.length === 0 && query.form !== 'number')
      return { query, answer, pages: asksPages ? findPages(pageIndex(), query.text) : [] }
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
