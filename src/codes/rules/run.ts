import type { Finding, Path } from '../problems/problem.ts'
import type { RuleInput, LocatedRecord, Rule } from './rule.ts'

/** A repaired record. Findings in fields that were not replaced are valid. */
export interface RepairedRecord extends LocatedRecord<object> {
  /** The list of the input that it belongs to */
  readonly list: 'codes' | 'categories' | 'sources' | 'calls' | 'places'
  /** Paths of replaced values, relative to the record */
  readonly broken: readonly Path[]
}

/**
 * Run a rule on its input and on repaired records. A repaired record is included if the rule reads none of the replaced
 * fields, or checks each field by itself; findings in replaced fields are dropped.
 * @param input the valid records and all names
 * @param repaired the invalid records that could be repaired
 */
export function runRule(rule: Rule, input: RuleInput, repaired: readonly RepairedRecord[]): Finding[] {
  if (repaired.length === 0) return [...rule.check(input)]
  const places = new Map(repaired.map((record) => [record.path.join('/'), record]))
  const isReal = ({ path }: Finding) => {
    const record = places.get(path.slice(0, 2).join('/'))
    return !record?.broken.some((place) => overlap(place, path.slice(2)))
  }
  if (rule.perField) return [...rule.check(withRecords(input, repaired))].filter(isReal)
  const findingsIn = (complete: RuleInput) => unlessUnreadable(() => [...rule.check(complete)])
  const alone = none(input)
  const readable = repaired.map(watched).filter((record) => findingsIn(withRecords(alone, [record])))
  return findingsIn(withRecords(input, readable))?.filter(isReal) ?? [...rule.check(input)]
}

/** Thrown if a rule reads a bad field. */
class Unreadable extends Error {}

function unlessUnreadable<T>(run: () => T): T | undefined {
  try {
    return run()
  } catch (error) {
    if (error instanceof Unreadable) return undefined
    throw error
  }
}

/** A copy of the record whose bad fields throw when they are read. */
function watched(record: RepairedRecord): RepairedRecord {
  const fields = new Set(record.broken.map(([field]) => field))
  const value = new Proxy(record.value, {
    get(target, field, receiver) {
      if (typeof field === 'string' && fields.has(field)) throw new Unreadable()
      return Reflect.get(target, field, receiver) as unknown
    },
  })
  return { ...record, value }
}

/** Whether a finding is at the path, within it, or about the field around it. */
function overlap(place: Path, found: Path): boolean {
  const length = Math.min(place.length, found.length)
  return length > 0 && place.slice(0, length).every((key, i) => key === found[i])
}

function none(input: RuleInput): RuleInput {
  return { ...input, codes: [], categories: [], sources: [], calls: [], places: [] }
}

function withRecords(input: RuleInput, records: readonly RepairedRecord[]): RuleInput {
  const more = Object.groupBy(records, ({ list }) => list)
  const joined = <T>(list: RepairedRecord['list'], own: readonly LocatedRecord<T>[]) =>
    [...own, ...((more[list] ?? []) as readonly LocatedRecord<unknown>[] as readonly LocatedRecord<T>[])].sort(
      (a, b) => Number(a.path[1]) - Number(b.path[1]),
    )
  return {
    ...input,
    codes: joined('codes', input.codes),
    categories: joined('categories', input.categories),
    sources: joined('sources', input.sources),
    calls: joined('calls', input.calls),
    places: joined('places', input.places),
  }
}
