import type { LookupRecord } from '../index/records.ts'
import type { SearchIndex } from '../index/search-index.ts'
import type { SaidMessage } from '../reworded/reworded.ts'
import type { Hit } from './hits.ts'

/**
 * The records of messages that a text says in its own words, unless the text names one of them in another way.
 * @param named those that it names
 */
export function saidHits(
  { records }: SearchIndex,
  said: readonly SaidMessage[],
  named: readonly Pick<Hit, 'record'>[] = [],
): Hit[] {
  const known = new Set(named.map(({ record }) => record))
  return said.flatMap(({ records: places, line }) => {
    const own: LookupRecord[] = places.flatMap((place) => records[place] ?? [])
    if (own.some((record) => known.has(record))) return []
    return own.map((record): Hit => ({ record, reason: { kind: 'message', line } }))
  })
}
