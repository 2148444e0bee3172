import { addressesAt, pageFolders } from '../codes/addresses.ts'
import { hasCalls } from '../codes/catalog.ts'
import { possibleValues } from '../codes/filter-values.ts'
import { original } from '../codes/replies/replies.ts'
import type { Site } from '../codes/site-schema.ts'
import type { ReferenceKind } from '../hand-written/names.ts'
import { byFilter, columnsWithReplies } from '../codes/table-state.ts'
import type { KnownValues } from '../codes/table-state.ts'
import type { Names } from './codes-file.ts'
import { pageAnchors } from './page-anchors.ts'

/** The things that files and pages can refer to. */
export interface LinkTargets {
  readonly codes: ReadonlySet<number>
  /** Ids of guides */
  readonly guides: readonly string[]
  /** The ids that hand-written pages can name, by kind; a kind is missing if its file is unreadable */
  readonly ids: Readonly<Partial<Record<ReferenceKind, ReadonlySet<string>>>>
  /** The values of the table's filters, and its columns */
  readonly filters: KnownValues
  /** Pages of the site, below its base path */
  readonly pages: ReadonlySet<string>
  /** The anchors of pages, by path; pages without an entry can have any anchor */
  readonly anchors: ReadonlyMap<string, ReadonlySet<string>>
}

/** The sources of targets. */
interface TargetSources {
  /** The codes and ids in the file of codes */
  readonly names: Names
  readonly site: Site
  /** Ids of guides */
  readonly guides: readonly string[]
  /** Languages of replies, other than English */
  readonly languages: readonly string[]
  /** Ids of terms in the glossary; undefined if it is unreadable */
  readonly terms: readonly string[] | undefined
}

/** Collect the things that files of the data folder and hand-written pages can refer to. */
export function linkTargetsIn({ names, site, guides, languages, terms }: TargetSources): LinkTargets {
  const at = addressesAt('')
  const absent = [...(terms?.length === 0 ? [at.glossary] : []), ...(hasCalls(names) ? [] : [at.calls])]
  const pages = new Set([
    at.home,
    ...pageFolders(at).filter((path) => !absent.includes(path)),
    ...names.codes.map(({ code }) => at.code(code)),
    ...names.categories.map(({ id }) => at.category(id)),
    ...names.calls.map(({ id }) => at.call(id)),
    ...guides.map((id) => at.guide(id)),
    ...[original.language, ...languages].map((language) => at.repliesIn(language)),
  ])
  const idsOf = (records: readonly { readonly id: string }[]) => new Set(records.map(({ id }) => id))
  const values = possibleValues({ ...names, site })
  const ids = {
    code: new Set(names.codes.map(({ code }) => String(code))),
    category: idsOf(names.categories),
    call: idsOf(names.calls),
    source: idsOf(names.sources),
    guide: new Set(guides),
    ...(terms && { term: new Set(terms) }),
  }
  const codes = new Set(names.codes.map(({ code }) => code))
  return {
    codes,
    guides,
    ids,
    filters: { ...byFilter((filter) => new Set(values[filter])), columns: columnsWithReplies(languages) },
    pages,
    anchors: pageAnchors(names, terms),
  }
}
