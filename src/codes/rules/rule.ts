import type { Finding, Path } from '../problems/problem.ts'
import type { Call, Category, Code, Place, Reference, Source } from '../schema.ts'
import type { Site } from '../site-schema.ts'

/** A valid record, with its path in the file. */
export interface LocatedRecord<T> {
  readonly value: T
  readonly path: Path
}

/** What rules check: the valid records, and all names in the file. */
export interface RuleInput {
  readonly site: Site
  readonly codes: readonly LocatedRecord<Code>[]
  readonly categories: readonly LocatedRecord<Category>[]
  readonly sources: readonly LocatedRecord<Source>[]
  readonly calls: readonly LocatedRecord<Call>[]
  readonly places: readonly LocatedRecord<Place>[]
  /** Every code number in the file, including those of invalid records */
  readonly codeNumbers: ReadonlySet<number>
  readonly categoryIds: ReadonlySet<string>
  /** Every category that any record names */
  readonly categoriesUsed: ReadonlySet<string>
  readonly sourceIds: ReadonlySet<string>
  /** Ids of calls and places */
  readonly callAndPlaceIds: ReadonlySet<string>
}

/** A rule across records: a name and a pure check. */
export interface Rule {
  /** Lower-case words joined by hyphens; messages end with it */
  readonly name: string
  /**
   * Set if each finding depends only on the value at its path. Such a rule also checks records with a bad field, and
   * its findings in other fields are reported.
   */
  readonly perField?: true
  check(input: RuleInput): Iterable<Finding>
}

/** Make the input of rules from a reference that has no invalid records. */
export function ruleInputOf(reference: Reference, site: Site): RuleInput {
  const locate = <T>(key: string, list: readonly T[]) => list.map((value, i) => ({ value, path: [key, i] }))
  return {
    site,
    codes: locate('codes', reference.codes),
    categories: locate('categories', reference.categories),
    sources: locate('sources', reference.sources),
    calls: locate('calls', reference.calls),
    places: locate('places', reference.places),
    codeNumbers: new Set(reference.codes.map((record) => record.code)),
    categoryIds: new Set(reference.categories.map((record) => record.id)),
    categoriesUsed: new Set(reference.codes.map((record) => record.category)),
    sourceIds: new Set(reference.sources.map((record) => record.id)),
    callAndPlaceIds: new Set([...reference.calls, ...reference.places].map((record) => record.id)),
  }
}
