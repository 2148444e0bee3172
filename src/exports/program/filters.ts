import { filters as filterNames } from '../../codes/addresses.ts'
import type { Filter as FilterName } from '../../codes/addresses.ts'
import { filterValues, possibleValues } from '../../codes/filter-values.ts'
import { byFilter } from '../../codes/table-state.ts'
import type { Code } from '../../codes/schema.ts'
import type { ProgramReference } from './reference.ts'

/** The filters of the site's table, each with the values that a code may have. */
export type Filters = Readonly<Partial<Record<FilterName, readonly string[]>>>

/** A filter with its possible values. */
export interface FilterDescription {
  readonly description: string
  readonly values: readonly string[]
}

const descriptions: Readonly<Record<FilterName, string>> = {
  category: 'the category',
  actor: 'who can resolve the condition',
  verdict: 'whether a job can repeat the call',
  to: 'who gets the reply',
  retry: 'what to do with the call',
  repeat: 'whether a program may make the same call again',
  kind: 'what kind of result it reports',
  call: 'the call or place where it occurs',
}

/** The filters of a reference. */
export function filtersOf({ catalog }: ProgramReference): Readonly<Record<FilterName, FilterDescription>> {
  const values = possibleValues(catalog)
  return byFilter((name) => ({ description: descriptions[name], values: values[name] }))
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
