import type { Path } from '../read/problems.ts'
import type { Category, Code, Reference, Source } from '../schema.ts'

/** A record that fits the schema, with its place in the file. */
export interface Located<T> {
  readonly value: T
  readonly path: Path
}

/** What rules look at: the records that fit the schema, and all names that stand in the file. */
export interface Draft {
  readonly codes: readonly Located<Code>[]
  readonly categories: readonly Located<Category>[]
  readonly sources: readonly Located<Source>[]
  /** Every code number in the file, those of records that do not fit the schema among them */
  readonly codeNumbers: ReadonlySet<number>
  readonly categoryIds: ReadonlySet<string>
  /** Every category that any record names */
  readonly categoriesUsed: ReadonlySet<string>
  readonly sourceIds: ReadonlySet<string>
}

/** What a rule found. */
export interface Finding {
  /** Where in the file */
  readonly path: Path
  /** What stands there, what is expected, how to mend it */
  readonly text: string
}

/** One thing that must hold across records: a name, and a pure check. */
export interface Rule {
  readonly name: string
  check(draft: Draft): Iterable<Finding>
}

/** A reference whose every record fits the schema, as rules see it. */
export function draftOf(reference: Reference): Draft {
  const locate = <T>(key: string, list: readonly T[]) => list.map((value, i) => ({ value, path: [key, i] }))
  return {
    codes: locate('codes', reference.codes),
    categories: locate('categories', reference.categories),
    sources: locate('sources', reference.sources),
    codeNumbers: new Set(reference.codes.map((record) => record.code)),
    categoryIds: new Set(reference.categories.map((record) => record.id)),
    categoriesUsed: new Set(reference.codes.map((record) => record.category)),
    sourceIds: new Set(reference.sources.map((record) => record.id)),
  }
}
