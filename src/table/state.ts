import { filters } from '../codes/addresses.ts'
import type { Filter } from '../codes/addresses.ts'

/** What the table can be sorted by; a minus turns the order round. The names stand in its address. */
export const sorts = ['code', '-code', 'message', '-message', 'category', '-category'] as const
export type Sort = (typeof sorts)[number]

/** What the table shows: one value a filter at most, so that the address stays one that people can read and write. */
export interface TableState {
  readonly filter: Readonly<Partial<Record<Filter, string>>>
  /** Text that rows must contain, as it was typed */
  readonly q: string
  readonly sort: Sort
}

/** Values that each filter knows. */
export type Known = Readonly<Record<Filter, ReadonlySet<string>>>

/** The whole table in its first order. */
export const whole: TableState = { filter: {}, q: '', sort: 'code' }

const longestText = 120

/**
 * What an address asks of the table.
 * @param query the part of the address from its question mark on, or nothing
 * @returns the state, and each `name=value` in it that means nothing here, so that the page can say so.
 *   Names that are not the table's (of a campaign, say) are no concern of it.
 */
export function parseState(query: string, known: Known): { state: TableState; ignored: string[] } {
  const params = new URLSearchParams(query)
  const ignored: string[] = []
  const pick = (name: string, isKnown: (value: string) => boolean) => {
    const given = params.getAll(name).filter((value) => value !== '')
    const value = given.find(isKnown)
    ignored.push(...given.filter((other) => other !== value).map((other) => `${name}=${other}`))
    return value
  }
  const picked = filters.map((name) => [name, pick(name, (value) => known[name].has(value))] as const)
  const sort = pick('sort', (value) => sorts.includes(value as Sort)) as Sort | undefined
  return {
    state: {
      filter: Object.fromEntries(picked.filter(([, value]) => value !== undefined)),
      q: (params.get('q') ?? '').slice(0, longestText),
      sort: sort ?? whole.sort,
    },
    ignored,
  }
}

/**
 * The state as it stands in the address: always in the same order, without what is not set.
 * @returns `?category=plan&sort=-code`, or nothing for the whole table in its first order
 */
export function formatState({ filter, q, sort }: TableState): string {
  const params = new URLSearchParams()
  for (const name of filters) {
    if (filter[name] !== undefined) params.set(name, filter[name])
  }
  if (q.trim() !== '') params.set('q', q.trim())
  if (sort !== whole.sort) params.set('sort', sort)
  return params.size === 0 ? '' : `?${params.toString()}`
}

/** Whether anything hides rows: the order does not. */
export function isFiltered({ filter, q }: TableState): boolean {
  return q.trim() !== '' || Object.keys(filter).length > 0
}
