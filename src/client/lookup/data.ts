import { readEnglish } from '../../search/english/english-data.ts'
import type { CaseData } from '../../search/index/case-index.ts'
import type { PageData } from '../../search/pages/page.ts'
import { indexOf } from '../../search/index/search-index.ts'
import type { SearchIndex } from '../../search/index/search-index.ts'
import type { Query } from '../../search/query/query.ts'
import { recordsOf, withKeywords } from '../../search/index/records.ts'
import type { RecordData, WordData } from '../../search/index/records.ts'
import type { LanguageData, MultilingualWordData } from '../../search/other-languages/data.ts'
import type { ShardedHead } from '../../search/sharded/shards.ts'
import { load, loaded, nextQuery, nextToRecords } from './load.ts'
import { endpoints } from './config.ts'

const head = () => load<RecordData | ShardedHead>(endpoints.records, { keep: true })
const completeIndex = once(async () => indexOf(recordsOf(await head())))
const completeIndexWithWords = once(async () => {
  const [{ records, ranges }, data] = await Promise.all([
    completeIndex(),
    load<WordData>(endpoints.words, { keep: true }),
  ])
  return indexOf(withKeywords(records, data), readEnglish(data), ranges)
})
/** Pages that are not about one code. */
export const pageData = () => load<PageData[]>(endpoints.words.replace(/\.json$/, '-pages.json'), { keep: true })
/** Loads the finder of described cases; a large reference has none. */
export const caseFinder = once(async () => {
  if ('split' in (await head())) return undefined
  const [{ caseFinderOf }, data, { records }] = await Promise.all([
    loaded(import('../../search/rank/case-finder.ts')),
    load<CaseData>(endpoints.words.replace(/\.json$/, '-cases.json'), { keep: true }),
    completeIndexWithWords(),
  ])
  return caseFinderOf(data, records)
})
/** Separate, because only a large reference is sharded: others do not load this script. */
const shardedScript = once(() => loaded(import('./sharded-data.ts')))
const shards = once(async () => {
  if (endpoints.prefetch.length > 1) shardedScript().catch(() => undefined) // Reported where it is awaited.
  const data = await head()
  return 'split' in data ? (await shardedScript()).shardedIndex(data) : undefined
})

/**
 * Load an index for a query.
 * @param includeKeywords whether keywords count, or only numbers and messages
 * @param wanted whether an answer is still wanted
 * @returns nothing if it is not
 * @throws LoadError if data cannot be loaded; the next call tries again
 */
export async function indexFor(
  query: Query,
  includeKeywords: boolean,
  wanted = () => true,
): Promise<SearchIndex | undefined> {
  if (!includeKeywords) nextQuery()
  const indexOfShards = await shards()
  if (indexOfShards) return indexOfShards(query, includeKeywords, wanted)
  return includeKeywords ? completeIndexWithWords() : completeIndex()
}

/** The hints of other languages, which are part of the words. */
export const languageHints = async () =>
  (await load<MultilingualWordData>(endpoints.words, { keep: true })).languages ?? []

/** Loads the data of a language. */
export const languageData = (file: string) => load<LanguageData>(nextToRecords(file), { keep: true })

/** Caches a result; failures are not cached, so that the next call tries again. */
function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let kept: Promise<Value> | undefined
  return () => {
    kept ??= make().catch((error: unknown) => {
      kept = undefined
      throw error
    })
    return kept
  }
}
