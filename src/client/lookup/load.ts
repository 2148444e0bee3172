import { LoadError } from '../../search/lookup/lookup.ts'
import { endpoints } from './config.ts'
import { prefetched, request } from './early-requests.ts'

interface Load {
  readonly data: Promise<unknown>
  readonly stop: AbortController
  done: boolean
  /** The last query that requested it */
  query: number
}

const loads = new Map<string, Load>()
let query = 0

/** Begin another query: cancels the loading of files that only older queries requested. */
export function nextQuery(): void {
  query++
}

/**
 * Load the data of a file once; failures are not cached, so that the next call tries again.
 * @param options `keep`: whether to continue loading even if the next query does not need it
 * @throws LoadError if it cannot be loaded; its cause is a StaleVersionError if the file no longer exists
 */
export function load<Data>(path: string, { keep = false } = {}): Promise<Data> {
  const known = loads.get(path)
  const entry = known ?? begin(path)
  entry.query = keep ? Number.POSITIVE_INFINITY : Math.max(entry.query, query)
  // Other files for this query are requested in the same turn.
  if (!known) setTimeout(stopOlder)
  return entry.data as Promise<Data>
}

function begin(path: string): Load {
  const stop = new AbortController()
  const entry: Load = { data: loaded(jsonOf(path, stop.signal)), stop, done: false, query }
  loads.set(path, entry)
  entry.data.then(
    () => {
      entry.done = true
    },
    () => {
      prefetched.delete(path)
      if (loads.get(path) === entry) loads.delete(path)
    },
  )
  return entry
}

function stopOlder(): void {
  for (const [path, entry] of loads) {
    if (entry.done || entry.query >= query) continue
    loads.delete(path)
    entry.stop.abort()
  }
}

async function jsonOf(path: string, signal: AbortSignal): Promise<unknown> {
  const response = await (prefetched.get(path) ?? request(path, signal))
  if (response.status === 404 || response.status === 410) throw new StaleVersionError(response.url)
  if (!response.ok) throw new Error(`${response.url} answered ${String(response.status)}`)
  return response.json()
}

/**
 * Wait for a file or a script.
 * @throws LoadError whatever the reason for the failure: any other error of the look-up is one of ours
 */
export function loaded<Loaded>(loading: Promise<Loaded>): Promise<Loaded> {
  return loading.catch((cause: unknown) => {
    throw new LoadError('', { cause })
  })
}

/** The path of a file next to the records, by its name. */
export const nextToRecords = (name: string) =>
  `${endpoints.records.slice(0, endpoints.records.lastIndexOf('/') + 1)}${name}`

/** The data of this page's version no longer exists: a newer version of the site was published. */
export class StaleVersionError extends Error {}
