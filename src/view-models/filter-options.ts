import type { Filter } from '../codes/addresses.ts'
import type { Catalog } from '../codes/catalog.ts'
import { possibleValues } from '../codes/filter-values.ts'
import { kindLabels, repeatLabels, retryLabels, verdictLabels } from '../codes/labels.ts'
import type { Verdict } from '../codes/labels.ts'
import type { Kind, Repeat, RetryPolicy } from '../codes/schema.ts'
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
export function optionsOf(filter: Filter, catalog: Catalog): FilterOption[] {
  const { actorLabel, audienceLabel, callOrPlace, category, countOf } = catalog
  const labelOf: Readonly<Record<Filter, (value: string) => string>> = {
    category: (id) => category(id).title,
    actor: actorLabel,
    verdict: (verdict) => verdictLabels[verdict as Verdict],
    to: audienceLabel,
    retry: (retry) => retryLabels[retry as RetryPolicy],
    repeat: (repeat) => repeatLabels[repeat as Repeat],
    kind: (kind) => kindLabels[kind as Kind],
    call: (id) => {
      const { call, place } = callOrPlace(id)
      return call ? `${call.method} ${call.path}` : place.title
    },
  }
  return possibleValues(catalog)[filter].map((value) => {
    return { value, label: labelOf[filter](value), count: countOf(filter, value) }
  })
}
