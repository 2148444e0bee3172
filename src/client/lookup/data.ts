import { readConcepts } from '../../search/concept-map.ts'
import { indexOf } from '../../search/find.ts'
import type { Index } from '../../search/find.ts'
import { recordsOf, withKeywords } from '../../search/records.ts'
import type { LookupData, WordData } from '../../search/records.ts'
import { fetchRecords, places } from './wake.ts'

let messages: Promise<Index> | undefined
let words: Promise<Index> | undefined

/**
 * The index of numbers and messages.
 * @throws Error where its data is out of reach; the next call tries again
 */
export function messagesIndex(): Promise<Index> {
  messages ??= fetchRecords()
    .then(async (response) => indexOf(recordsOf(await jsonOf<LookupData>(response))))
    .catch((error: unknown) => {
      messages = undefined
      throw error
    })
  return messages
}

/**
 * The index that also knows words that mean a code.
 * @throws Error as above
 */
export function wordsIndex(): Promise<Index> {
  words ??= Promise.all([messagesIndex(), fetch(places.words)])
    .then(async ([{ records }, response]) => {
      const data = await jsonOf<WordData>(response)
      return indexOf(withKeywords(records, data), readConcepts(data.concepts))
    })
    .catch((error: unknown) => {
      words = undefined
      throw error
    })
  return words
}

/** What a reader is told when the look-up has no data. */
export function reasonOf(error: unknown): string {
  return error instanceof Gone
    ? 'This page is older than the site. Reload it to look up codes.'
    : 'The codes could not be loaded. Check the connection, or reload the page.'
}

/** The data of this page's version is no longer there: the site has been published anew since. */
class Gone extends Error {}

async function jsonOf<Data>(response: Response): Promise<Data> {
  if (!response.ok) throw new Gone(response.url)
  return (await response.json()) as Data
}
