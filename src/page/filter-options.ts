import type { Filter } from '../codes/addresses.ts'
import type { Catalog } from '../codes/catalog.ts'
import { kindLabels, repeatLabels, retryLabels } from '../codes/labels.ts'
import type { Code } from '../codes/schema.ts'
import { callsOf } from '../table/rows.ts'
import { factTerms } from './headings.ts'

/** The filters of the table as readers see them. */
export const filterLabels: Readonly<Record<Filter, string>> = {
  category: factTerms.category,
  actor: factTerms.actor,
  retry: 'Retry?',
  repeat: 'Safe to repeat?',
  kind: factTerms.kind,
  call: 'Call or place',
}

/** A value of a filter with its number of codes. */
export interface FilterOption {
  readonly value: string
  readonly label: string
  readonly count: number
}

/** The values of a filter, in order. */
export function optionsOf(filter: Filter, { codes, categories, calls, places, site }: Catalog): FilterOption[] {
  const values: Record<Filter, readonly (readonly [value: string, label: string])[]> = {
    category: categories.map(({ id, title }) => [id, title]),
    actor: site.actors.map(({ id, label }) => [id, label]),
    retry: Object.entries(retryLabels),
    repeat: Object.entries(repeatLabels),
    kind: Object.entries(kindLabels),
    call: [
      ...places.map(({ id, title }) => [id, title] as const),
      ...calls.map(({ id, method, path }) => [id, `${method} ${path}`] as const),
    ],
  }
  const valuesOf = (record: Code) => (filter === 'call' ? callsOf(record).split(' ') : [record[filter]])
  return values[filter].map(([value, label]) => {
    return { value, label, count: codes.filter((record) => valuesOf(record).includes(value)).length }
  })
}
