import { readConcepts } from '../../search/concept-map.ts'
import { indexOf } from '../../search/find.ts'
import type { Index } from '../../search/find.ts'
import type { Query } from '../../search/query.ts'
import { recordsOf, withKeywords } from '../../search/records.ts'
import type { LookupData, WordData } from '../../search/records.ts'
import type { SplitHead } from '../../search/split.ts'
import { early, places } from './wake.ts'

/** A pause in typing after which records of split data are loaded, in milliseconds: a quick typist makes none. */
const pause = 50

const loaded = new Map<string, Promise<unknown>>()
const head = () => load<LookupData | SplitHead>(places.records)
const whole = once(async () => indexOf(recordsOf(await head())))
const wholeWithWords = once(async () => {
  const [{ records, ranges }, data] = await Promise.all([whole(), load<WordData>(places.words)])
  return indexOf(withKeywords(records, data), readConcepts(data.concepts), ranges)
})
const split = once(async () => {
  // Only a large reference is split, so that the others do without this part of the script.
  const [data, script] = await Promise.all([head(), early.size > 1 && import('../../search/split-index.ts')])
  if (!('split' in data)) return undefined
  const { SplitIndex } = script || (await import('../../search/split-index.ts'))
  const folder = places.records.slice(0, places.records.lastIndexOf('/') + 1)
  return new SplitIndex(data, {
    words: () => load(places.words),
    rows: (part) => load(`${folder}codes-${String(part)}.json`),
    postings: (part) => load(`${folder}words-${String(part)}.json`),
  })
})

/**
 * An index for a query.
 * @param deep whether keywords count, or numbers and messages alone
 * @param wanted whether an answer is still wanted
 * @returns nothing where it is not
 * @throws Error where data is out of reach; the next call tries again
 */
export async function indexFor(query: Query, deep: boolean, wanted = () => true): Promise<Index | undefined> {
  const parts = await split()
  if (!parts) return deep ? wholeWithWords() : whole()
  return parts.indexFor(query, deep, async () => {
    await new Promise((resolve) => setTimeout(resolve, pause))
    return wanted()
  })
}

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

/** The data of a file, loaded once. */
function load<Data>(path: string): Promise<Data> {
  const kept = loaded.get(path) ?? jsonOf(path)
  loaded.set(path, kept)
  return kept as Promise<Data>
}

async function jsonOf(path: string): Promise<unknown> {
  try {
    const response = await (early.get(path) ?? fetch(path))
    if (response.status === 404 || response.status === 410) throw new Gone(response.url)
    if (!response.ok) throw new Error(`${response.url} answered ${String(response.status)}`)
    return await response.json()
  } catch (error) {
    early.delete(path)
    loaded.delete(path)
    throw error
  }
}

/** What a reader is told when the look-up has no data. */
export function reasonOf(error: unknown): string {
  return error instanceof Gone
    ? 'This page is older than the site.'
    : 'The codes could not be loaded: there may be no connection.'
}

/** The data of this page's version is no longer there: the site has been published anew since. */
class Gone extends Error {}
