import { kindLabels, verdictLabels, verdictOf } from '../../codes/labels.ts'
import { titleOf } from '../../codes/title.ts'
import { updatedOf } from '../../codes/catalog.ts'
import type { Code } from '../../codes/schema.ts'
import { factTerms } from '../../view-models/headings.ts'
import { absolute } from '../../publishing/published-file.ts'
import type { SiteContext } from '../../publishing/published-file.ts'
import { codeLink } from './links.ts'
import type { NoteFact, Note } from './note.ts'
import { noteSections } from './note-sections.ts'

/**
 * Make the content of a code's page, in the same order. Empty sections are left out.
 * @param record the code
 * @param context supplies the addresses of its links
 */
export function codeNote(record: Code, context: SiteContext): Note {
  const { catalog, paths } = context
  const { retired } = record
  return {
    title: titleOf(record),
    address: absolute(context, paths.code(record.code)),
    ...(retired && {
      retired: {
        since: retired.since,
        reason: retired.reason,
        ...(retired.replacedBy !== undefined && { replacement: codeLink(retired.replacedBy, context) }),
      },
    }),
    firstLook: record.firstLook,
    facts: noteFacts(record, context),
    sections: noteSections(record, context).filter(({ blocks }) => blocks.length > 0),
    version: `${catalog.version} (${catalog.updated})`,
    updated: updatedOf(record),
  }
}

function noteFacts(record: Code, context: SiteContext): NoteFact[] {
  const { catalog, paths } = context
  const verdict = verdictOf(record)
  const { id, title } = catalog.category(record.category)
  return [
    { term: factTerms.verdict, value: verdictLabels[verdict], verdict },
    { term: factTerms.actor, value: catalog.actorLabel(record.actor) },
    { term: factTerms.category, value: { text: title, href: absolute(context, paths.category(id)) } },
    ...(record.kind === 'error' ? [] : [{ term: factTerms.kind, value: kindLabels[record.kind] }]),
  ]
}
