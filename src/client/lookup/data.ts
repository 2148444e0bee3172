import type { CaseData } from '../../search/index/case-index.ts'
import type { PageData } from '../../search/pages/page-index.ts'
import { readEnglish } from '../../search/language/english.ts'
import { indexOf } from '../../search/index/search-index.ts'
import type { SearchIndex } from '../../search/index/search-index.ts'
import type { Query } from '../../search/query/query.ts'
import { recordsOf, withKeywords } from '../../search/index/records.ts'
import type { LookupData, WordData } from '../../search/index/records.ts'
import type { LanguageData } from '../../search/languages/data.ts'
import type { ShardedHead } from '../../search/sharded/shards.ts'
import { StaleVersionError, load, nextQuery } from './load.ts'
import { endpoints } from './config.ts'

/** A pause in typing after which parts of split data are loaded, in milliseconds: a quick typist makes none. */
const pause = 50

const head = () => load<LookupData | ShardedHead>(endpoints.records, true)
const whole = once(async () => indexOf(recordsOf(await head())))
const wholeWithWords = once(async () => {
  const [{ records, ranges }, data] = await Promise.all([whole(), load<WordData>(endpoints.words, true)])
  return indexOf(withKeywords(records, data), readEnglish(data), ranges)
})
/** Pages that are not about one code. */
export const pageData = () => load<PageData[]>(endpoints.words.replace(/\.json$/, '-pages.json'), true)
/** What described cases are found with; a large reference has none. */
export const notes = once(async () => {
  if ('split' in (await head())) return undefined
  const [{ caseFinderOf }, data, { records }] = await Promise.all([
    import('../../search/rank/case-finder.ts'),
    load<CaseData>(endpoints.words.replace(/\.json$/, '-cases.json'), true),
    wholeWithWords(),
  ])
  return caseFinderOf(data, records)
})
const beside = (name: string) => `${endpoints.records.slice(0, endpoints.records.lastIndexOf('/') + 1)}${name}`
const partPath = (kind: string, part: number) => beside(`${kind}-${String(part)}.json`)
/** Only a large reference is split, so that the others do without this part of the script. */
const shardedScript = once(() => import('../../search/sharded/sharded-index.ts'))
const splitRows = once(async () => {
  if (endpoints.prefetch.length > 1) shardedScript().catch(() => undefined) // Told where it is awaited.
  const data = await head()
  if (!('split' in data)) return undefined
  const { ShardedRows } = await shardedScript()
  return new ShardedRows(data, (part) => load(partPath('codes', part)))
})
const splitIndex = once(async () => {
  const rows = await splitRows()
  if (!rows) return undefined
  const { ShardedIndex } = await shardedScript()
  return new ShardedIndex(rows, {
    words: () => load(endpoints.words, true),
    postings: (part, ahead) => load(partPath('words', part), ahead),
  })
})

/**
 * An index for a query.
 * @param includeKeywords whether keywords count, or numbers and messages alone
 * @param wanted whether an answer is still wanted
 * @returns nothing where it is not
 * @throws Error where data is out of reach; the next call tries again
 */
export async function indexFor(
  query: Query,
  includeKeywords: boolean,
  wanted = () => true,
): Promise<SearchIndex | undefined> {
  if (!includeKeywords) nextQuery()
  const words = splitIndex()
  words.catch(() => undefined) // Told where it is awaited; a number does not need it.
  const rows = await splitRows()
  if (!rows) return includeKeywords ? wholeWithWords() : whole()
  if (query.form === 'number' || query.form === 'empty') return rows.indexOfNumbers(query)
  return (await words)?.indexFor(query, includeKeywords, async () => {
    if (!includeKeywords) await new Promise((resolve) => setTimeout(resolve, pause))
    return wanted()
  })
}

/** Other languages that queries may be in; known once words were asked for. */
export const otherLanguages = async () => (await load<WordData>(endpoints.words, true)).languages ?? []

/** The data of a language, kept once it is here. */
export const languageData = (file: string) => load<LanguageData>(beside(file), true)

/** Keeps what was made once; a failure is not kept, so that the next call tries again. */
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

/** What a reader is told when the look-up has no data. */
export function reasonOf(error: unknown): string {
  return error instanceof StaleVersionError
    ? 'This page is older than the site.'
    : 'The codes could not be loaded: there may be no connection.'
}
