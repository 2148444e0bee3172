import { addressesAt } from '../codes/addresses.ts'
import { kindLabels, repeatLabels, retryLabels } from '../codes/labels.ts'
import { original } from '../codes/replies/replies.ts'
import type { Site } from '../codes/site.ts'
import type { Names } from './codes-file.ts'
import type { LinkTargets } from './site-rules.ts'

/**
 * The things that other files of the data folder can refer to.
 * @param names in the source file
 * @param guides ids of guides
 * @param languages of replies, other than English
 */
export function linkTargetsIn(
  names: Names,
  site: Site,
  guides: readonly string[],
  languages: readonly string[],
): LinkTargets {
  const at = addressesAt('')
  const lists = [at.home, at.codes, at.about, at.glossary, at.categories, at.calls, at.guides, at.changes, at.replies]
  const pages = new Set([
    ...lists,
    at.data,
    at.search,
    ...names.codes.map(({ code }) => at.code(code)),
    ...names.categories.map(({ id }) => at.category(id)),
    ...names.calls.map(({ id }) => at.call(id)),
    ...guides.map((id) => at.guide(id)),
    ...[original.language, ...languages].map((language) => at.repliesIn(language)),
  ])
  const idsOf = (records: readonly { readonly id: string }[]) => new Set(records.map(({ id }) => id))
  const filters = {
    category: idsOf(names.categories),
    actor: idsOf(site.actors),
    retry: new Set(Object.keys(retryLabels)),
    repeat: new Set(Object.keys(repeatLabels)),
    kind: new Set(Object.keys(kindLabels)),
    call: idsOf([...names.calls, ...names.places]),
  }
  return { codes: new Set(names.codes.map(({ code }) => code)), guides, filters, pages }
}
