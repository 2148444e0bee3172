import type { Filter } from './addresses.ts'
import { kindLabels, repeatLabels, retryLabels, verdictLabels, verdictOf } from './labels.ts'
import type { Code } from './schema.ts'
import type { Site } from './site-schema.ts'

interface Entry {
  readonly id: string
}

/** What has ids by which codes can be filtered, such as a catalog. */
interface FilterSources {
  readonly site: Pick<Site, 'actors' | 'audiences'>
  readonly categories: readonly Entry[]
  readonly calls: readonly Entry[]
  readonly places: readonly Entry[]
}

/** All values that each filter of the table can have, in the order in which readers see them. */
export function possibleValues({ site, categories, calls, places }: FilterSources): Record<Filter, string[]> {
  const ids = (entries: readonly Entry[]) => entries.map(({ id }) => id)
  return {
    category: ids(categories),
    actor: ids(site.actors),
    verdict: Object.keys(verdictLabels),
    to: ids(site.audiences),
    retry: Object.keys(retryLabels),
    repeat: Object.keys(repeatLabels),
    kind: Object.keys(kindLabels),
    call: ids([...places, ...calls]),
  }
}

/** The values of a code for a filter of the table: one, or each call and place where it occurs. */
export function filterValues(record: Code, filter: Filter): string[] {
  if (filter === 'verdict') return [verdictOf(record)]
  if (filter === 'call') return [...new Set(record.seenAt.map(({ at }) => at))]
  return [record[filter]]
}
