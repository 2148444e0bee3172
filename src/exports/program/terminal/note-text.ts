import { segmentsOf } from '../../../codes/prose/inline.ts'
import { labels } from '../../../view-models/headings.ts'
import type { NoteBlock, NoteItem, NoteLink, Note, NoteSection } from '../../note/note.ts'
import type { Paint, Style } from './style.ts'
import { columnsOf, wrap } from './wrap.ts'
import type { Run } from './wrap.ts'

/** The layout of a text. */
export interface Layout {
  readonly style: Style
  /** The width in columns; 0 for no limit */
  readonly width: number
}

const asIs: Paint = (text) => text

/**
 * Write the note of a code for a terminal, without a final line break.
 * @param note the note, with prose in the notation of the data
 */
export function noteText(note: Note, layout: Layout): string {
  const { style } = layout
  const { title, retired, firstLook, facts, sections, address, version } = note
  const gone = retired && [
    { text: `Retired since ${retired.since}.`, paint: style.strong },
    ...proseRuns(` ${retired.reason}${retired.replacement ? ` Replaced by ${retired.replacement.text}.` : ''}`, style),
  ]
  const width = Math.max(...facts.map(({ term }) => columnsOf(term)))
  const factLines = facts.map(({ term, value, verdict }) => {
    const paint = verdict ? style.verdict[verdict] : asIs
    return `${style.faint(term.padEnd(width))}  ${paint(linkText(value))}`
  })
  return [
    layOut([{ text: title, paint: style.title }], layout),
    ...(gone ? [layOut(gone, layout)] : []),
    layOut([{ text: `${labels.firstLook}:`, paint: style.strong }, ...proseRuns(` ${firstLook}`, style)], layout),
    factLines.join('\n'),
    ...sections.map((section) => sectionText(section, layout)),
    `${style.link(address)}\n${style.faint(`Version ${version}`)}`,
  ].join('\n\n')
}

/** Converts prose of the data for a terminal: literals lose their backticks. */
export function proseRuns(text: string, style: Style): Run[] {
  return segmentsOf(text).map((segment) => ({
    text: segment.text,
    paint: segment.type === 'literal' ? style.literal : asIs,
  }))
}

/** Breaks runs into lines, with a prefix for the first line and one for the rest. */
export function layOut(runs: readonly Run[], { width }: Layout, first = '', rest = first): string {
  return wrap(runs, width === 0 ? Infinity : width, first, rest)
}

function sectionText({ title, blocks }: NoteSection, layout: Layout): string {
  return [layout.style.heading(title), ...blocks.map((block) => blockText(block, layout))].join('\n')
}

function blockText(block: NoteBlock, layout: Layout): string {
  const { style } = layout
  if (block.type === 'prose') return layOut(proseRuns(block.text, style), layout, '  ')
  if (block.type === 'reply') {
    if (block.language === undefined) return layOut([{ text: block.text, paint: asIs }], layout, '  ')
    // The command `reply` prints it instead.
    return style.faint(`  Also in: ${block.language}`)
  }
  if (block.type === 'list') return listText(block.items, layout)
  const lines = block.text.split('\n').map((line) => `    ${style.literal(line)}`)
  return [...(block.label === undefined ? [] : [`  ${style.strong(`${block.label}:`)}`]), ...lines].join('\n')
}

function listText(items: readonly NoteItem[], layout: Layout): string {
  const width = Math.max(...items.map(({ mark = '-' }) => columnsOf(mark)))
  return items.map((item) => itemText(item, width, layout)).join('\n')
}

function itemText({ mark = '-', head, text, details = [] }: NoteItem, width: number, layout: Layout): string {
  const { style } = layout
  const first = `  ${mark.padStart(width)} `
  const rest = ' '.repeat(first.length)
  const before = head === undefined ? [] : [{ text: `${linkText(head)}: `, paint: style.strong }]
  return [
    layOut([...before, ...proseRuns(text, style)], layout, first, rest),
    ...details.map(({ label, text: detail }) => {
      return layOut([{ text: `${label}: `, paint: style.faint }, ...proseRuns(detail, style)], layout, rest)
    }),
  ].join('\n')
}

function linkText(value: NoteLink | string): string {
  return typeof value === 'string' ? value : value.text
}
