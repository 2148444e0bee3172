import { filters } from '../codes/addresses.ts'
import type { Filter } from '../codes/addresses.ts'

/** What each column is called in the address; those of `extraColumns` are shown when they are asked for. */
export const columns = ['code', 'message', 'category', 'actor', 'repeat', 'reply', 'where', 'updated'] as const
export type Column = (typeof columns)[number]
export const extraColumns = ['reply', 'where', 'updated'] as const satisfies readonly Column[]
export type ExtraColumn = (typeof extraColumns)[number]

/** What the table can be sorted by: a column, with a minus before it from the end. */
export type Sort = Column | `-${Column}`
export const sorts: readonly Sort[] = columns.flatMap((column): Sort[] => [column, `-${column}`])

/** What the table shows: at most one value for each filter, so that the address stays one that people can read and write. */
export interface TableState {
  readonly filter: Readonly<Partial<Record<Filter, string>>>
  /** Text that rows must contain, as it was typed */
  readonly q: string
  readonly sort: Sort
  /** Columns beyond those that are always there, in their order */
  readonly extras: readonly ExtraColumn[]
}

/** Values that each filter knows. */
export type Known = Readonly<Record<Filter, ReadonlySet<string>>>

/** Every row, in the order of codes. */
export const defaultState: TableState = { filter: {}, q: '', sort: 'code', extras: [] }

const MAX_TEXT_LENGTH = 120

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
  const asked = params.getAll('columns').flatMap((value) => value.split(/[ ,]+/).filter(Boolean))
  ignored.push(...asked.filter((name) => !isExtra(name)).map((name) => `columns=${name}`))
  return {
    state: {
      filter: Object.fromEntries(picked.filter(([, value]) => value !== undefined)),
      q: (params.get('q') ?? '').slice(0, MAX_TEXT_LENGTH),
      sort: sort ?? defaultState.sort,
      extras: extraColumns.filter((column) => asked.includes(column)),
    },
    ignored,
  }
}

/**
 * The state as the address holds it: always in the same order, without what is not set.
 * @returns `?category=plan&sort=-code`, or nothing for the default state
 */
export function formatState({ filter, q, sort, extras }: TableState): string {
  const params = new URLSearchParams()
  for (const name of filters) {
    if (filter[name] !== undefined) params.set(name, filter[name])
  }
  if (q.trim() !== '') params.set('q', q.trim())
  if (sort !== defaultState.sort) params.set('sort', sort)
  if (extras.length > 0) params.set('columns', extras.join(' '))
  return params.size === 0 ? '' : `?${params.toString()}`
}

/** A state as it follows another: a column that was taken away no longer orders anything. */
export function orderedAfter(before: TableState, after: TableState): TableState {
  const by = after.sort.replace('-', '')
  const isGone = isExtra(by) && before.extras.includes(by) && !after.extras.includes(by)
  return isGone ? { ...after, sort: defaultState.sort } : after
}

/** Whether anything hides rows: order and columns do not. */
export function isFiltered({ filter, q }: TableState): boolean {
  return q.trim() !== '' || Object.keys(filter).length > 0
}

/** How many filters are set, the text included. */
export function filterCount({ filter, q }: TableState): number {
  return Object.keys(filter).length + (q.trim() === '' ? 0 : 1)
}

/** Whether a name is that of a column that is shown when it is asked for. */
export function isExtra(name: string): name is ExtraColumn {
  return extraColumns.includes(name as ExtraColumn)
}
