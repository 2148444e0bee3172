import type { Catalog } from '../../../src/codes/catalog.ts'
import type { LookupSources } from '../../../src/data/lookup-sources.ts'
import { readEnglish } from '../../../src/search/english/english-data.ts'
import { indexOf } from '../../../src/search/index/search-index.ts'
import { lookUp } from '../../../src/search/lookup/lookup.ts'
import type { LookupLoaders } from '../../../src/search/lookup/lookup.ts'
import { find } from '../../../src/search/rank/find.ts'
import type { Answer } from '../../../src/search/rank/answer.ts'
import type { Query } from '../../../src/search/query/query.ts'
import { lookupData, recordsOf, withKeywords, wordData } from '../../../src/search/index/records.ts'
import { ShardedIndex } from '../../../src/search/sharded/sharded-index.ts'
import { ShardedRows } from '../../../src/search/sharded/sharded-rows.ts'
import { shardedData } from '../../../src/search/sharded/shards.ts'

/** Answers a query as the look-up does without described cases and other languages. */
export type Look = (query: Query) => Promise<Answer>

/** Answers by `lookUp`, from an index that is made for a query. */
function lookIn(indexFor: LookupLoaders['indexFor']): Look {
  return async (query) => {
    const result = await lookUp(
      { query, find },
      {
        indexFor,
        caseFinder: () => Promise.resolve(undefined),
        answerInOtherLanguages: () => Promise.resolve(undefined),
      },
    )
    if (!result) throw new Error('The query is wanted, but there is no answer.')
    return result.answer
  }
}

/** The look-up over all records at once, which knows as little of other records as parts do. */
export function wholeLook(catalog: Catalog, { synonyms, spelled }: LookupSources): Look {
  const records = recordsOf(lookupData(catalog))
  const words = wordData(catalog, synonyms, spelled)
  const messages = { ...indexOf(records), isPart: true }
  const all = { ...indexOf(withKeywords(records, words), readEnglish(words)), isPart: true }
  return lookIn((_, includeKeywords) => Promise.resolve(includeKeywords ? all : messages))
}

/** The look-up over the same records in parts, which it loads from memory; `loaded` names them. */
export function splitLook(catalog: Catalog, { synonyms, spelled }: LookupSources): { look: Look; loaded: Set<string> } {
  const { head, words, rows, postings } = JSON.parse(
    JSON.stringify(shardedData(catalog, synonyms, spelled)),
  ) as ReturnType<typeof shardedData>
  const loaded = new Set<string>()
  const load = <Data>(name: string, data: Data | undefined): Promise<Data> => {
    loaded.add(name)
    return data === undefined ? Promise.reject(new Error(`There is no ${name}.`)) : Promise.resolve(data)
  }
  const records = new ShardedRows(head, (part) => load(`rows ${String(part)}`, rows[part]))
  const index = new ShardedIndex(records, {
    words: () => load('words', words),
    postings: (part) => load(`postings ${String(part)}`, postings[part]),
  })
  const stay = () => Promise.resolve(true)
  const look = lookIn((query, includeKeywords) =>
    query.form === 'number' ? records.indexOfNumbers(query) : index.indexFor(query, includeKeywords, stay),
  )
  return { look, loaded }
}

/** The part of an answer that a reader sees. */
export function shown(answer: Answer) {
  const hits = answer.hits.map(({ record, reason }) => [record.code, record.keywords.length > 1, reason])
  const { unknown, nearest, corrections, words, needsKeywords } = answer
  return { hits, unknown, nearest: nearest.map(({ code }) => code), corrections, words, needsKeywords }
}
