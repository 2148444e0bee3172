import { escapeMarkdown } from '../codes/prose/escape.ts'
import { sampleBody } from '../codes/envelope.ts'
import { inline } from '../codes/prose/inline.ts'
import { kindLabels, verdictLabels, verdictOf } from '../codes/labels.ts'
import { titleOf } from '../codes/title.ts'
import { updatedOf } from '../codes/catalog.ts'
import type { Code } from '../codes/schema.ts'
import { absolute } from './export.ts'
import type { SiteContext } from './export.ts'

/**
 * The whole note of a code as Markdown, for tickets, wikis and language models.
 * @param record the code
 * @param context whose addresses its links lead to
 * @returns the note from its heading on, ending with a line break
 */
export function codeMarkdown(record: Code, context: SiteContext): string {
  const { catalog, paths } = context
  const prose = (text: string) => markdownProse(text, context)
  const link = (code: number) =>
    `[${escapeMarkdown(titleOf(catalog.get(code)))}](${absolute(context, paths.code(code))})`
  const category = catalog.category(record.category)
  const { retired } = record
  const blocks: (string | false)[] = [
    `# ${escapeMarkdown(titleOf(record))}`,
    retired !== undefined &&
      `> **Retired since ${retired.since}.** ${prose(retired.reason)}` +
        (retired.replacedBy === undefined ? '' : ` Replaced by ${link(retired.replacedBy)}.`),
    list([
      `Address: <${absolute(context, paths.code(record.code))}>`,
      `Version: ${catalog.version} (${catalog.updated}); this note: ${updatedOf(record)}`,
      `Category: [${escapeMarkdown(category.title)}](${absolute(context, paths.category(category.id))})`,
      `Kind: ${kindLabels[record.kind]}`,
      `Who acts: ${catalog.actorLabel(record.actor)}`,
      `Can a program repeat the call? ${verdictLabels[verdictOf(record)]}`,
    ]),
    section('What it means', prose(record.meaning)),
    section('Likely causes', list(record.causes.map(prose))),
    section('What to do', steps(record, prose)),
    section('Repeating the call', prose(record.retryAdvice)),
    section(
      'Easily confused with',
      list(record.confusedWith.map(({ code, difference }) => `${link(code)}: ${prose(difference)}`)),
    ),
    section('In a response', fence(sampleBody(record, catalog.site.envelope, 2))),
    section('A reply to send', replies(record, context)),
    section('Have at hand before escalating', list(record.collect.map(prose))),
    section(
      'What this rests on',
      list(
        record.basis.map(({ type, source, note }) => {
          const name = source === undefined ? catalog.basisLabel(type) : catalog.source(source).title
          return `${escapeMarkdown(name)}: ${prose(note)}`
        }),
      ),
    ),
    section('Changes', list(record.history.map(({ date, note }) => `${date}: ${prose(note)}`))),
  ]
  return `${blocks.filter((block) => block !== false && block !== '').join('\n\n')}\n`
}

/**
 * Prose of a record as Markdown: mentions of codes become links, literals stay literals.
 * @param text as it stands in the record
 */
export function markdownProse(text: string, context: SiteContext): string {
  return inline(text)
    .map((segment) => {
      if (segment.type === 'literal') return `\`${segment.text}\``
      const plain = escapeMarkdown(segment.text)
      return segment.type === 'code' ? `[${plain}](${absolute(context, context.paths.code(segment.code))})` : plain
    })
    .join('')
}

/** The reply in English, then in each other language below its name. */
function replies(record: Code, { catalog }: SiteContext): string {
  return catalog
    .repliesTo(record)
    .map(({ name, text }, i) => (i === 0 ? `> ${escapeMarkdown(text)}` : `### ${name}\n\n> ${escapeMarkdown(text)}`))
    .join('\n\n')
}

function steps({ remediation }: Code, prose: (text: string) => string): string {
  return remediation
    .map(({ do: action, expect }, i) => {
      const seen = expect === undefined ? '' : ` If this was it: ${prose(expect)}`
      return `${String(i + 1)}. ${prose(action)}${seen}`
    })
    .join('\n')
}

function section(title: string, text: string): string {
  return text === '' ? '' : `## ${title}\n\n${text}`
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n')
}

function fence(text: string): string {
  return `\`\`\`json\n${text}\n\`\`\``
}
