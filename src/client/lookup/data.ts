import { readConcepts } from '../../search/concept-map.ts'
import { indexOf } from '../../search/find.ts'
import type { Index } from '../../search/find.ts'
import { recordsOf, withKeywords } from '../../search/records.ts'
import type { LookupData, Row, WordData } from '../../search/records.ts'
import { fetchRecords, places } from './wake.ts'

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

const openData = once(async () => jsonOf<LookupData>(await fetchRecords()))
const parts = new Map<string, () => Promise<Row[]>>()

/**
 * The index of numbers and messages.
 * @throws Error where its data is out of reach; the next call tries again
 */
export const messagesIndex = once(async () => {
  const data = await openData()
  return indexOfRows(data, data.parts ? await rowsIn(data.parts.map(([, file]) => file)) : data.rows)
})

/**
 * The index that also knows words that mean a code.
 * @throws Error as above
 */
export const wordsIndex = once(async () => {
  const [{ records, ranges }, response] = await Promise.all([messagesIndex(), fetch(places.words)])
  const data = await jsonOf<WordData>(response)
  return indexOf(withKeywords(records, data), readConcepts(data.concepts), ranges)
})

/**
 * An index that has these numbers, if they are codes, and their neighbours: of split data only the parts in question.
 * @throws Error as above
 */
export async function numbersIndex(numbers: readonly string[]): Promise<Index> {
  const data = await openData()
  const { parts: all } = data
  if (!all) return messagesIndex()
  const files = numbers.flatMap((digits) => (all.findLast(([first]) => first <= Number(digits)) ?? all[0])?.[1] ?? [])
  return indexOfRows(data, await rowsIn([...new Set(files)]))
}

function indexOfRows(data: LookupData, rows: readonly Row[]): Index {
  return indexOf(recordsOf(data, rows), undefined, data.ranges)
}

async function rowsIn(files: readonly string[]): Promise<Row[]> {
  const lists = files.map((file) => {
    const load = parts.get(file) ?? once(async () => jsonOf<Row[]>(await fetch(places.base + file)))
    parts.set(file, load)
    return load()
  })
  return (await Promise.all(lists)).flat().sort(([a], [b]) => a - b)
}

/** What a reader is told when the look-up has no data. */
export function reasonOf(error: unknown): string {
  return error instanceof Gone
    ? 'This page is older than the site.'
    : 'The codes could not be loaded: there may be no connection.'
}

/** The data of this page's version is no longer there: the site has been published anew since. */
class Gone extends Error {}

async function jsonOf<Data>(response: Response): Promise<Data> {
  if (response.status === 404 || response.status === 410) throw new Gone(response.url)
  if (!response.ok) throw new Error(`${response.url} answered ${String(response.status)}`)
  return (await response.json()) as Data
}
