import { counted } from '../codes/counted.ts'
import type { Category, Code } from '../codes/schema.ts'

/** Entries that a group shows at once; more are folded, by category. */
const MAX_OPEN_ENTRIES = 12

type Change = Code['history'][number]
export type ChangeKind = Change['change']

/** Kinds of change as readers see them. */
export const changeLabels: Readonly<Record<ChangeKind, string>> = {
  added: 'New',
  reworded: 'Reworded by the vendor',
  corrected: 'Corrected',
  revised: 'Revised',
  retired: 'Retired',
}

/** A change of a code. */
export interface ChangeEntry {
  readonly record: Code
  readonly change: Change
}

/** Changes of one kind on one day. */
export interface ChangeGroup {
  /** YYYY-MM-DD */
  readonly date: string
  readonly kind: ChangeKind
  readonly entries: readonly ChangeEntry[]
  /** Whether all entries say the same, so that a list of their codes is enough */
  readonly alike: boolean
}

/** The changes of a month. */
export interface Month {
  /** YYYY-MM */
  readonly id: string
  readonly groups: readonly ChangeGroup[]
}

/**
 * Every change of every code, newest first, by month, day and kind.
 * @param codes in ascending order
 */
export function changesByMonth(codes: readonly Code[]): Month[] {
  const entries = codes.flatMap((record) => record.history.map((change) => ({ record, change })))
  const groups = [...Map.groupBy(entries, ({ change }) => `${change.date} ${change.change}`).values()]
    .flatMap((members): ChangeGroup[] => {
      const [first] = members
      if (!first) return []
      const { date, change: kind, note } = first.change
      const alike = members.length > 1 && members.every(({ change }) => change.note === note)
      return [{ date, kind, entries: members, alike }]
    })
    .sort((a, b) => b.date.localeCompare(a.date))
  return [...Map.groupBy(groups, ({ date }) => date.slice(0, 7))].map(([id, members]) => ({ id, groups: members }))
}

/** The entries of a long group by category, in the order of the catalog; undefined if the group is short. */
export function foldedEntries(
  { entries }: Pick<ChangeGroup, 'entries'>,
  categories: readonly Category[],
): { title: string; entries: readonly ChangeEntry[] }[] | undefined {
  if (entries.length <= MAX_OPEN_ENTRIES) return undefined
  const byCategory = Map.groupBy(entries, ({ record }) => record.category)
  return categories.flatMap(({ id, title }) => {
    const own = byCategory.get(id)
    return own ? [{ title, entries: own }] : []
  })
}

/** A month as people write it: `November 2026`. */
export function monthName(id: string): string {
  return new Date(`${id}-01T00:00:00Z`).toLocaleDateString('en', { month: 'long', year: 'numeric', timeZone: 'UTC' })
}

/** The id of the heading of a month. */
export function monthId(id: string): string {
  return `month-${id}`
}

/** The id of the heading of a group. */
export function groupId({ date, kind }: ChangeGroup): string {
  return `changes-${date}-${kind}`
}

/** What a group contains: `New: 142 codes`. */
export function groupTitle({ kind, entries }: ChangeGroup): string {
  return `${changeLabels[kind]}: ${counted(entries.length, 'code')}`
}

/** The contents of the page of changes: its months or, as long as there is only one, its days. */
export function contentsOf(months: readonly Month[]): { depth: number; slug: string; text: string }[] {
  if (months.length > 1) return months.map(({ id }) => ({ depth: 2, slug: monthId(id), text: monthName(id) }))
  return months.flatMap(({ groups }) =>
    groups.map((group) => ({ depth: 2, slug: groupId(group), text: `${group.date} ${groupTitle(group)}` })),
  )
}
