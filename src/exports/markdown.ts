import { escapeMarkdown } from '../codes/prose/escape.ts'
import { segmentsOf } from '../codes/prose/inline.ts'
import type { Code } from '../codes/schema.ts'
import { labels } from '../view-models/headings.ts'
import { absolute } from '../publishing/published-file.ts'
import type { SiteContext } from '../publishing/published-file.ts'
import { codeNote } from './note/code-note.ts'
import type { NoteBlock, NoteItem, NoteLink, NoteSection } from './note/note.ts'

type Writer = (text: string) => string

/**
 * Write the complete note of a code as Markdown, for tickets, wikis and language models.
 * @param record the code
 * @param context supplies the addresses of its links
 * @returns the note with its heading, ending with a line break
 */
export function codeMarkdown(record: Code, context: SiteContext): string {
  const prose = (text: string) => markdownProse(text, context)
  const { title, address, retired, firstLook, facts, sections, version, updated } = codeNote(record, context)
  const blocks = [
    `# ${escapeMarkdown(title)}`,
    ...(retired
      ? [
          `> **Retired since ${retired.since}.** ${prose(retired.reason)}` +
            (retired.replacement ? ` Replaced by ${link(retired.replacement)}.` : ''),
        ]
      : []),
    `**${labels.firstLook}:** ${prose(firstLook)}`,
    [
      `- Address: <${address}>`,
      `- Version: ${version}; this note: ${updated}`,
      ...facts.map(({ term, value }) => `- ${term}${term.endsWith('?') ? '' : ':'} ${linkOrText(value)}`),
    ].join('\n'),
    ...sections.map((section) => sectionMarkdown(section, prose)),
  ]
  return `${blocks.join('\n\n')}\n`
}

/**
 * Write prose of a record as Markdown: mentions of codes become links, literals stay literals.
 * @param text the prose, as in the record
 */
export function markdownProse(text: string, context: SiteContext): string {
  return segmentsOf(text)
    .map((segment) => {
      if (segment.type === 'literal') return `\`${segment.text}\``
      const plain = escapeMarkdown(segment.text)
      return segment.type === 'code' ? `[${plain}](${absolute(context, context.paths.code(segment.code))})` : plain
    })
    .join('')
}

function sectionMarkdown({ title, blocks }: NoteSection, prose: Writer): string {
  return [`## ${escapeMarkdown(title)}`, ...blocks.map((block) => blockMarkdown(block, prose))].join('\n\n')
}

function blockMarkdown(block: NoteBlock, prose: Writer): string {
  if (block.type === 'prose') return prose(block.text)
  if (block.type === 'reply') {
    return `${block.language === undefined ? '' : `### ${escapeMarkdown(block.language)}\n\n`}> ${escapeMarkdown(block.text)}`
  }
  if (block.type === 'list') return block.items.map((item) => itemMarkdown(item, prose)).join('\n')
  const fence = '`'.repeat(Math.max(3, ...[...block.text.matchAll(/`+/g)].map(([ticks]) => ticks.length + 1)))
  const label = block.label === undefined ? '' : `${escapeMarkdown(block.label)}:\n\n`
  return `${label}${fence}${block.language}\n${block.text}\n${fence}`
}

/** Numbers become an ordered list. Letters remain text, because Markdown has no lettered lists. */
function itemMarkdown({ mark, head, text, details = [] }: NoteItem, prose: Writer): string {
  const start = mark === undefined ? '- ' : /^\d+$/.test(mark) ? `${mark}. ` : `- **${mark}.** `
  const before = head === undefined ? '' : `${linkOrText(head)}: `
  const after = details.map(({ label, text: detail }) => ` ${escapeMarkdown(label)}: ${prose(detail)}`).join('')
  return `${start}${before}${prose(text)}${after}`
}

function linkOrText(value: NoteLink | string): string {
  return typeof value === 'string' ? escapeMarkdown(value) : link(value)
}

function link({ text, href }: NoteLink): string {
  return `[${escapeMarkdown(text)}](${href})`
}
