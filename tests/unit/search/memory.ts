import type { Catalog } from '../../../src/codes/catalog.ts'
import { loadLookup, spelledWords } from '../../../src/data/lookup.ts'
import { readEnglish } from '../../../src/search/english/english-data.ts'
import { indexOf } from '../../../src/search/index/search-index.ts'
import { find } from '../../../src/search/rank/find.ts'
import type { Answer } from '../../../src/search/rank/answer.ts'
import type { Query } from '../../../src/search/query/query.ts'
import { lookupData, recordsOf, withKeywords, wordData } from '../../../src/search/index/records.ts'
import { ShardedIndex } from '../../../src/search/sharded/sharded-index.ts'
import { ShardedRows } from '../../../src/search/sharded/sharded-rows.ts'
import { shardedData } from '../../../src/search/sharded/shards.ts'

/** Answers a query as the look-up does: by messages first, and by keywords where these do not settle it. */
export type Look = (query: Query) => Promise<Answer>

/** The look-up over all records at once. */
export function wholeLook(catalog: Catalog): Look {
  const data = lookupData(catalog)
  const records = recordsOf(data)
  const words = wordData(catalog, loadLookup().synonyms, spelledWords())
  const messages = indexOf(records)
  const all = indexOf(withKeywords(records, words), readEnglish(words))
  return (query) => {
    const answer = find(messages, query)
    return Promise.resolve(answer.needsKeywords ? find(all, query) : answer)
  }
}

/** The look-up over the same records in parts, which it loads from memory; `loaded` names them. */
export function splitLook(catalog: Catalog): { look: Look; loaded: Set<string> } {
  const { head, words, rows, postings } = JSON.parse(
    JSON.stringify(shardedData(catalog, loadLookup().synonyms, spelledWords())),
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
  const answerIn = async (query: Query, includeKeywords: boolean) => {
    const part =
      query.form === 'number' ? await records.indexOfNumbers(query) : await index.indexFor(query, includeKeywords, stay)
    if (!part) throw new Error('The query is wanted, but there is no index.')
    return find(part, query)
  }
  const look: Look = async (query) => {
    const answer = await answerIn(query, false)
    return answer.needsKeywords ? answerIn(query, true) : answer
  }
  return { look, loaded }
}

/** What a reader sees of an answer. */
export function shown(answer: Answer) {
  const hits = answer.hits.map(({ record, reason }) => [record.code, record.keywords.length > 1, reason])
  const { unknown, nearest, corrections, words, needsKeywords } = answer
  return { hits, unknown, nearest: nearest.map(({ code }) => code), corrections, words, needsKeywords }
}
