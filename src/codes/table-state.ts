import { filters } from './addresses.ts'
import type { Filter } from './addresses.ts'

/** The names of columns in the address; `extraColumns` are shown on request. The column `repeat` shows the verdict. */
export const columns = [
  'code',
  'message',
  'category',
  'actor',
  'repeat',
  'meaning',
  'look',
  'reply',
  'where',
  'updated',
] as const
export type Column = (typeof columns)[number]
export const extraColumns = ['meaning', 'look', 'reply', 'where', 'updated'] as const satisfies readonly Column[]
/** A column of replies in another language than English */
export type ReplyColumn = `reply-${string}`
export type ExtraColumn = (typeof extraColumns)[number] | ReplyColumn

/** The sort orders of the table: the name of a column, with a minus before it for descending order. */
export type Sort = Column | `-${Column}`
export const sorts: readonly Sort[] = columns.flatMap((column): Sort[] => [column, `-${column}`])

/** The state of the table. Each filter has at most one value, so that people can read and write the address. */
export interface TableState {
  readonly filter: Readonly<Partial<Record<Filter, string>>>
  /** Text that rows must contain, as typed */
  readonly q: string
  readonly sort: Sort
  /** Requested extra columns, in order */
  readonly extras: readonly ExtraColumn[]
}

/** The values of each filter. */
export type FilterValues = Readonly<Record<Filter, ReadonlySet<string>>>

/** What an address may contain: the values of each filter, and columns; without them, these are `extraColumns`. */
export type KnownValues = FilterValues & { readonly columns?: readonly ExtraColumn[] }

/**
 * The columns that can be added to the table, in order.
 * @param languages tags of the languages of replies, other than English
 */
export function columnsWithReplies(languages: readonly string[]): ExtraColumn[] {
  const translated = languages.map((language): ReplyColumn => `reply-${language}`)
  return extraColumns.flatMap((column) => (column === 'reply' ? [column, ...translated] : [column]))
}

/** The language of a column of replies, unless it is English. */
export function languageOf(column: ExtraColumn): string | undefined {
  return column.startsWith('reply-') ? column.slice('reply-'.length) : undefined
}

/** Make a value for each filter. */
export function byFilter<T>(make: (filter: Filter) => T): Record<Filter, T> {
  return Object.fromEntries(filters.map((filter) => [filter, make(filter)])) as Record<Filter, T>
}

/** The default state: every row, in the order of codes. */
export const defaultState: TableState = { filter: {}, q: '', sort: 'code', extras: [] }

const MAX_TEXT_LENGTH = 120

/**
 * Read the state of the table from an address.
 * @param query the part of the address from its question mark, or nothing
 * @returns the state, and each `name=value` with an unknown value, for a message on the page. Names that do not belong
 *   to the table, such as those of a campaign, are ignored.
 */
export function parseState(query: string, known: KnownValues): { state: TableState; ignored: string[] } {
  const params = new URLSearchParams(query)
  const ignored: string[] = []
  const pick = (name: string, isKnown: (value: string) => boolean) => {
    const given = params.getAll(name).filter((value) => value !== '')
    const value = given.find(isKnown)
    ignored.push(...given.filter((other) => other !== value).map((other) => `${name}=${other}`))
    return value
  }
  const picked = filters.map((name) => [name, pick(name, (value) => known[name].has(value))] as const)
  const offered = known.columns ?? extraColumns
  const sort = pick('sort', (value) => sorts.includes(value as Sort)) as Sort | undefined
  const requested = params.getAll('columns').flatMap((value) => value.split(/[ ,]+/).filter(Boolean))
  ignored.push(
    ...requested.filter((name) => !offered.some((column) => column === name)).map((name) => `columns=${name}`),
  )
  return {
    state: {
      filter: Object.fromEntries(picked.filter(([, value]) => value !== undefined)),
      q: (params.get('q') ?? '').slice(0, MAX_TEXT_LENGTH),
      sort: sort ?? defaultState.sort,
      extras: offered.filter((column) => requested.includes(column)),
    },
    ignored,
  }
}

/**
 * Write the state for the address: always in the same order, without unset values.
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

/** Drop the sort order if its column is no longer shown. */
export function orderedAfter(before: TableState, after: TableState): TableState {
  const by = after.sort.replace('-', '')
  const isGone = isExtra(by) && before.extras.includes(by) && !after.extras.includes(by)
  return isGone ? { ...after, sort: defaultState.sort } : after
}

/** Whether the state hides rows; sort order and columns do not. */
export function isFiltered({ filter, q }: TableState): boolean {
  return q.trim() !== '' || Object.keys(filter).length > 0
}

/** The number of filters that are set, including the text. */
export function filterCount({ filter, q }: TableState): number {
  return Object.keys(filter).length + (q.trim() === '' ? 0 : 1)
}

/** Whether a name is that of an extra column by which rows can be sorted: all but replies in other languages. */
export function isExtra(name: string): name is (typeof extraColumns)[number] {
  return extraColumns.some((column) => column === name)
}
