import type { Query } from '../../search/query/query.ts'
import type { SearchIndex } from '../../search/index/search-index.ts'
import { ShardedIndex, ShardedRows } from '../../search/sharded/sharded-index.ts'
import type { ShardedHead } from '../../search/sharded/shards.ts'
import { endpoints } from './config.ts'
import { load, nextToRecords } from './load.ts'

/** Makes an index for a query; nothing if an answer is no longer wanted. */
export type IndexFor = (
  query: Query,
  includeKeywords: boolean,
  wanted: () => boolean,
) => Promise<SearchIndex | undefined>

/** A pause in typing after which shards are loaded, in milliseconds: quick typists never pause this long. */
const pause = 50

const shardPath = (kind: string, shard: number) => nextToRecords(`${kind}-${String(shard)}.json`)

/** Makes indexes of a large reference, whose data is sharded, from the shards that a query needs. */
export function shardedIndex(head: ShardedHead): IndexFor {
  const rows = new ShardedRows(head, (shard) => load(shardPath('codes', shard)))
  const index = new ShardedIndex(rows, {
    words: () => load(endpoints.words, { keep: true }),
    postings: (shard, ahead) => load(shardPath('words', shard), { keep: ahead }),
  })
  return async (query, includeKeywords, wanted) => {
    if (query.form === 'number' || query.form === 'empty') return rows.indexOfNumbers(query)
    return index.indexFor(query, includeKeywords, async () => {
      if (!includeKeywords) await new Promise((resolve) => setTimeout(resolve, pause))
      return wanted()
    })
  }
}
