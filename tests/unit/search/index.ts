import { parseSynonyms } from '../../../src/search/language/synonyms.ts'
import { synonyms } from '../../../src/search/language/synonym-groups.ts'
import { loadCatalog } from '../../../src/data/catalog.ts'
import { indexOf } from '../../../src/search/index/search-index.ts'
import { find } from '../../../src/search/rank/find.ts'
import type { Answer } from '../../../src/search/rank/find.ts'
import { readQuery } from '../../../src/search/query/query.ts'
import { lookupData, recordsOf, withKeywords, wordData } from '../../../src/search/index/records.ts'

const catalog = loadCatalog()
const data = lookupData(catalog)

/** The index of the real data. */
export const index = indexOf(withKeywords(recordsOf(data), wordData(catalog)), parseSynonyms(synonyms))

/** The answer of the look-up to a text. */
export function ask(text: string): Answer {
  return find(index, readQuery(text))
}

/** The codes of the answer, in order. */
export function codesFor(text: string): number[] {
  return ask(text).hits.map(({ record }) => record.code)
}
