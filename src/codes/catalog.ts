import { filters } from './addresses.ts'
import type { Filter } from './addresses.ts'
import { filterValues } from './filter-values.ts'
import type { Path } from './problems/problem.ts'
import type { Call, Category, Code, Place, Reference, Source } from './schema.ts'
import { repliesIn } from './replies/replies.ts'
import type { Reply } from './replies/replies.ts'
import type { Language } from './replies/schema.ts'
import { entryOf } from './entry.ts'
import type { Site } from './site-schema.ts'

/** A checked reference with functions that find records, for pages and exports. */
export interface Catalog extends Reference {
  /** The name of the site, and the words that records choose from */
  readonly site: Site
  /** The languages of replies, other than English */
  readonly languages: readonly Language[]
  /** The replies to a code: English first, then the other languages */
  readonly repliesTo: (record: Code) => readonly Reply[]
  /** The day of the newest change, and eight digits of a hash of the content */
  readonly version: string
  /** The day of the newest change, YYYY-MM-DD */
  readonly updated: string
  /** The code that examples show */
  readonly sample: Code
  /** @returns the record, or undefined for a number that is not a code */
  readonly find: (code: number) => Code | undefined
  /** @throws if there is none; the check guarantees that references are valid */
  readonly get: (code: number) => Code
  readonly category: (id: string) => Category
  /** The position of a category in the order of categories, from 1 */
  readonly orderOf: (category: string) => number
  readonly source: (id: string) => Source
  /** The call or place that `seenAt` names */
  readonly callOrPlace: (id: string) => { call: Call; place?: never } | { place: Place; call?: never }
  /** Codes that occur at a call or place: those that a source shows and those that are likely, each ascending */
  readonly seenAt: (id: string) => { shown: readonly Code[]; likely: readonly Code[] }
  /** The name of an actor (who can resolve a code), as readers see it */
  readonly actorLabel: (id: string) => string
  /** The name of an audience (who gets the reply), as readers see it */
  readonly audienceLabel: (id: string) => string
  /** The name of a type of basis (what a note is based on), as readers see it */
  readonly basisLabel: (id: string) => string
  /** The number of codes with a value of a filter of the table */
  readonly countOf: (filter: Filter, value: string) => number
  /** The codes of a category, ascending */
  readonly codesOf: (category: string) => readonly Code[]
  /** The codes next to this one by number */
  readonly neighbors: (code: number) => { previous: Code | undefined; next: Code | undefined }
  /** The 1-based line in the source file on which a code's record begins */
  readonly lineOf: (code: number) => number
}

/**
 * Make a catalog. Its codes are in ascending order, whatever their order in the reference.
 * @param reference a reference that passed the check
 * @param site the site's data, with the words that its records use
 * @param version as `Catalog` describes it
 * @param line returns the 1-based line of a value in its file
 * @param languages the languages of its replies, other than English
 */
export function catalogOf(
  reference: Reference,
  site: Site,
  version: string,
  line: (path: Path) => number = () => 1,
  languages: readonly Language[] = [],
): Catalog {
  const positions = new Map(reference.codes.map((record, i) => [record.code, i]))
  const codes = reference.codes.toSorted((a, b) => a.code - b.code)
  const indexOf = new Map(codes.map((record, i) => [record.code, i]))
  const at = (i: number | undefined) => (i === undefined ? undefined : codes[i])
  const byCategory = Map.groupBy(codes, (record) => record.category)
  const categories = new Map(reference.categories.map((category) => [category.id, category]))
  const order = new Map(reference.categories.map(({ id }, i) => [id, i + 1]))
  const sources = new Map(reference.sources.map((source) => [source.id, source]))
  const calls = new Map(reference.calls.map((call) => [call.id, { call }]))
  const places = new Map(reference.places.map((place) => [place.id, { place }]))
  const counts = countsIn(codes)
  const seenWith = (id: string, certainty: string) =>
    codes.filter(({ seenAt }) => seenAt.some((one) => one.at === id && one.certainty === certainty))
  return {
    ...reference,
    site,
    languages,
    repliesTo: repliesIn(languages),
    codes,
    updated: lastChange(codes),
    version,
    sample: known(at(indexOf.get(site.sampleCode) ?? 0), 'a code'),
    find: (code) => at(indexOf.get(code)),
    get: (code) => known(at(indexOf.get(code)), `code ${String(code)}`),
    category: (id) => known(categories.get(id), `category ${id}`),
    orderOf: (id) => order.get(id) ?? 0,
    source: (id) => known(sources.get(id), `source ${id}`),
    callOrPlace: (id) => known(calls.get(id) ?? places.get(id), `call or place ${id}`),
    seenAt: (id) => ({ shown: seenWith(id, 'shown'), likely: seenWith(id, 'likely') }),
    actorLabel: (id) => entryOf(site.actors, id).label,
    audienceLabel: (id) => entryOf(site.audiences, id).label,
    basisLabel: (id) => entryOf(site.basisTypes, id).label,
    countOf: (filter, value) => counts.get(`${filter} ${value}`) ?? 0,
    codesOf: (category) => byCategory.get(category) ?? [],
    neighbors: (code) => {
      const i = indexOf.get(code) ?? -2
      return { previous: at(i - 1), next: at(i + 1) }
    },
    lineOf: (code) => line(['codes', positions.get(code) ?? 0]),
  }
}

/** The number of codes by filter and value. */
function countsIn(codes: readonly Code[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const filter of filters) {
    for (const value of codes.flatMap((record) => filterValues(record, filter))) {
      const key = `${filter} ${value}`
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  return counts
}

/** The day of a record's newest change, YYYY-MM-DD. */
export function updatedOf(record: Pick<Code, 'history'>): string {
  return record.history.at(-1)?.date ?? ''
}

/**
 * Whether the site has a list of calls, which also lists the other places where codes occur.
 * @param reference may have neither
 */
export function hasCalls({ calls, places }: Readonly<Record<'calls' | 'places', readonly unknown[]>>): boolean {
  return calls.length + places.length > 0
}

/** The day of the newest change of any of these records, YYYY-MM-DD. */
export function lastChange(codes: readonly Pick<Code, 'history'>[]): string {
  return codes.map(updatedOf).reduce((a, b) => (a > b ? a : b), '')
}

function known<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`${name} does not exist; the check of the data should have found this`)
  return value
}
