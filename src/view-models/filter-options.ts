import type { Filter } from '../codes/addresses.ts'
import type { Catalog } from '../codes/catalog.ts'
import { kindLabels, repeatLabels, retryLabels, verdictLabels } from '../codes/labels.ts'
import { factTerms } from './headings.ts'

/** The filters of the table as readers see them. */
export const filterLabels: Readonly<Record<Filter, string>> = {
  category: factTerms.category,
  actor: factTerms.actor,
  verdict: factTerms.verdict,
  to: 'Reply to',
  retry: 'Field “retry”',
  repeat: 'Field “repeat”',
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
export function optionsOf(filter: Filter, { countOf, categories, calls, places, site }: Catalog): FilterOption[] {
  const values: Record<Filter, readonly (readonly [value: string, label: string])[]> = {
    category: categories.map(({ id, title }) => [id, title]),
    actor: site.actors.map(({ id, label }) => [id, label]),
    verdict: Object.entries(verdictLabels),
    to: site.audiences.map(({ id, label }) => [id, label]),
    retry: Object.entries(retryLabels),
    repeat: Object.entries(repeatLabels),
    kind: Object.entries(kindLabels),
    call: [
      ...places.map(({ id, title }) => [id, title] as const),
      ...calls.map(({ id, method, path }) => [id, `${method} ${path}`] as const),
    ],
  }
  return values[filter].map(([value, label]) => {
    return { value, label, count: countOf(filter, value) }
  })
}
