import type { Code } from '../codes/schema.ts'
import { basisOf } from './basis.ts'
import type { PageContext } from './context.ts'
import { factsOf } from './facts.ts'
import { chipOf } from './hue.ts'
import { proseOf } from './prose.ts'
import { remedyOf } from './remedy.ts'
import { sectionsOf } from './code-sections.ts'
import { occurrencesOf } from './occurrences.ts'

/**
 * The content of a code's page, with references resolved to names and addresses.
 * @param record the code
 */
export function codeView(record: Code, context: PageContext) {
  const { catalog, guides, paths } = context
  const category = catalog.category(record.category)
  const group = category.groups?.find(({ id }) => id === record.group)
  const codeLink = (code: number) => ({ code, message: catalog.get(code).message, href: paths.code(code) })
  const guideLinks = guides.map(({ id, title }) => ({ id, title, href: paths.guide(id) }))
  const { previous, next } = catalog.neighbors(record.code)
  return {
    trail: [
      { href: paths.home, label: 'Home' },
      { href: paths.category(category.id), label: category.title },
      { label: `Code ${String(record.code)}` },
    ],
    prose: proseOf(context, record.code),
    sections: sectionsOf(record),
    chip: chipOf(catalog, category.id),
    group: group && { title: group.title, href: `${paths.category(category.id)}#${group.id}` },
    facts: factsOf(record, context),
    occurrences: occurrencesOf(record, context),
    ...remedyOf(record),
    guides: guideLinks.filter(({ id }) => record.guides.includes(id)),
    confusedWith: record.confusedWith.map(({ code, difference }) => ({ ...codeLink(code), difference })),
    envelope: catalog.site.envelope,
    responseGuide: guideLinks.find(({ id }) => id === catalog.site.envelope.guide),
    replies: catalog.repliesTo(record),
    audience: catalog.audienceLabel(record.to),
    replacement: record.retired?.replacedBy === undefined ? undefined : codeLink(record.retired.replacedBy),
    basis: basisOf(record.basis, context),
    changes: paths.changes,
    neighbors: [
      ...(previous ? [{ rel: 'prev' as const, label: 'Previous', ...codeLink(previous.code) }] : []),
      ...(next ? [{ rel: 'next' as const, label: 'Next', ...codeLink(next.code) }] : []),
    ],
  }
}
