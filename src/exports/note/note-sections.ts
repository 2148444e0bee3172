import { sampleBody } from '../../codes/envelope.ts'
import { verdictLabels, verdictOf } from '../../codes/labels.ts'
import type { Code } from '../../codes/schema.ts'
import { headings, labels, recipient, sectionNames } from '../../view-models/headings.ts'
import { remedyOf } from '../../view-models/remedy.ts'
import { occurrencesOf } from '../../view-models/occurrences.ts'
import type { Occurrence } from '../../view-models/occurrences.ts'
import { changeText } from '../../codes/prose/change-text.ts'
import { absolute } from '../../publishing/published-file.ts'
import type { SiteContext } from '../../publishing/published-file.ts'
import { codeLink, sourceLink } from './links.ts'
import type { NoteBlock, NoteItem, NoteSection } from './note.ts'

/** Makes the sections of a code's note, in order. An empty section has no blocks. */
export function noteSections(record: Code, context: SiteContext): NoteSection[] {
  const { catalog, paths, guides } = context
  const { causes, steps } = remedyOf(record)
  const { shown, likely } = occurrencesOf(record, context)
  const prevention = steps.find((step) => step.prevention)
  const helpful = guides.filter(({ id }) => record.guides.includes(id))
  return [
    {
      title: sectionNames.meaning.heading,
      blocks: [prose(record.meaning), prose(`${labels.effect}: ${record.effect.note}`)],
    },
    {
      title: sectionNames.where.heading,
      blocks: list([...shown, ...likely].map((occurrence) => occurrenceItem(occurrence, context))),
    },
    {
      title: sectionNames.causes.heading,
      blocks: list(
        causes.map(({ letter, text, steps: numbers }) => {
          return { mark: letter, text: numbers.length === 0 ? text : `${text} (${named('step', numbers)})` }
        }),
      ),
    },
    {
      title: sectionNames.fix.heading,
      blocks: list(
        steps.map((step): NoteItem => ({
          mark: String(step.number),
          text: step.causes.length === 0 ? step.do : `${step.do} (${named('cause', step.causes)})`,
          ...(step.expect !== undefined && { details: [{ label: labels.expect, text: step.expect }] }),
          ...(step === prevention && { head: labels.prevention }),
        })),
      ),
    },
    { title: labels.example, blocks: exampleBlocks(record) },
    {
      title: sectionNames.retry.heading,
      blocks: [prose(`${verdictLabels[verdictOf(record)]}. ${record.retryAdvice}`)],
    },
    {
      title: 'Guides',
      blocks: list(
        helpful.map(({ id, title, description }) => {
          return { head: { text: title, href: absolute(context, paths.guide(id)) }, text: description }
        }),
      ),
    },
    {
      title: sectionNames['confused-with'].heading,
      blocks: list(
        record.confusedWith.map(({ code, difference }) => ({ head: codeLink(code, context), text: difference })),
      ),
    },
    { title: sectionNames.response.heading, blocks: [responseOf(record, context)] },
    {
      title: `${headings.reply} ${recipient(catalog.audienceLabel(record.to))}`,
      blocks: catalog
        .repliesTo(record)
        .map(({ name, text }, i) => ({ type: 'reply', ...(i > 0 && { language: name }), text })),
    },
    {
      title: headings.developer,
      blocks: record.tellDeveloper === undefined ? [] : [{ type: 'reply', text: record.tellDeveloper }],
    },
    { title: headings.collect, blocks: list(record.collect.map((text) => ({ text }))) },
    {
      title: headings.sources,
      blocks: list(
        record.basis.map(({ type, source, note }) => ({
          head: source === undefined ? catalog.basisLabel(type) : sourceLink(source, context),
          text: note,
        })),
      ),
    },
    {
      title: headings.changes,
      blocks: list(record.history.toReversed().map((entry) => ({ head: entry.date, text: changeText(entry) }))),
    },
  ]
}

function exampleBlocks({ example }: Code): NoteBlock[] {
  if (!example) return []
  const { caption, wrong, right, note } = example
  return [
    prose(caption),
    ...(wrong === undefined
      ? []
      : [{ type: 'verbatim' as const, label: labels.wrong, text: wrong, language: 'text' as const }]),
    { type: 'verbatim', ...(wrong !== undefined && { label: labels.right }), text: right, language: 'text' },
    ...(note === undefined ? [] : [prose(note)]),
  ]
}

function occurrenceItem({ href, title, call, note, source }: Occurrence, context: SiteContext): NoteItem {
  const where = call ? `${call.method} ${call.path}: ${title}` : title
  const certainty = source ? `Shown by ${source.title}.` : 'Likely.'
  return {
    head: { text: where, href: absolute(context, href) },
    text: note === undefined ? certainty : `${note}. ${certainty}`,
  }
}

function responseOf(record: Code, { catalog }: SiteContext): NoteBlock {
  return { type: 'verbatim', text: sampleBody(record, catalog.site.envelope, 2), language: 'json' }
}

/** Joins a noun and names: `step 2`, `causes A and C` */
function named(noun: string, names: readonly (string | number)[]): string {
  const list = new Intl.ListFormat('en').format(names.map(String))
  return `${noun}${names.length === 1 ? '' : 's'} ${list}`
}

function prose(text: string): NoteBlock {
  return { type: 'prose', text }
}

function list(items: readonly NoteItem[]): NoteBlock[] {
  return items.length === 0 ? [] : [{ type: 'list', items }]
}
