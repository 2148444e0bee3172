import { filters as filterNames } from '../../codes/addresses.ts'
import type { Filter as FilterName } from '../../codes/addresses.ts'
import { filterValues } from '../../codes/filter-values.ts'
import { kindLabels, repeatLabels, retryLabels, verdictLabels } from '../../codes/labels.ts'
import type { Code } from '../../codes/schema.ts'
import type { ProgramReference } from './reference.ts'

/** The filters of the site's table, each with the values that a code may have. */
export type Filters = Readonly<Partial<Record<FilterName, readonly string[]>>>

/** A filter with its possible values. */
export interface FilterDescription {
  readonly description: string
  readonly values: readonly string[]
}

/** The filters of a reference. */
export function filtersOf({ catalog }: ProgramReference): Readonly<Record<FilterName, FilterDescription>> {
  const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id)
  return {
    actor: { description: 'who can resolve the condition', values: ids(catalog.site.actors) },
    category: { description: 'the category', values: ids(catalog.categories) },
    verdict: { description: 'whether a job can repeat the call', values: Object.keys(verdictLabels) },
    to: { description: 'who gets the reply', values: ids(catalog.site.audiences) },
    retry: { description: 'what to do with the call', values: Object.keys(retryLabels) },
    repeat: { description: 'whether a program may make the same call again', values: Object.keys(repeatLabels) },
    kind: { description: 'what kind of result it reports', values: Object.keys(kindLabels) },
    call: {
      description: 'the call or place where it comes up',
      values: [...ids(catalog.calls), ...ids(catalog.places)],
    },
  }
}

/** The codes that match every filter, ascending. */
export function filterCodes(filters: Filters, { catalog }: ProgramReference): Code[] {
  return catalog.codes.filter((record) => {
    return filterNames.every((name) => {
      const wanted = filters[name]
      return wanted === undefined || filterValues(record, name).some((value) => wanted.includes(value))
    })
  })
}
