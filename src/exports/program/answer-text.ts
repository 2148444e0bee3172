import { repeatQuestion, verdictLabels, verdictOf } from '../../codes/labels.ts'
import { factTerms } from '../../view-models/headings.ts'
import { firstSentence } from '../../codes/prose/plain.ts'
import type { LookupRecord } from '../../search/index/records.ts'
import type { Hit } from '../../search/rank/hits.ts'
import { codeNote } from '../note/code-note.ts'
import { absolute } from '../../publishing/published-file.ts'
import type { ProgramAnswer } from './lookup.ts'
import type { ProgramReference } from './reference.ts'
import { noteText, proseRuns, layOut } from './terminal/note-text.ts'
import type { Layout } from './terminal/note-text.ts'
import type { Run } from './terminal/wrap.ts'

/** Up to this many certain codes are printed with their complete notes. A larger number becomes a list. */
const MAX_NOTES = 3

/**
 * Write an answer for a terminal, without a final line break: the note if the query means one code, otherwise a list.
 * @param found an answer with codes or pages; for others, see `nothingText`
 */
export function answerText(
  { query, answer, pages }: ProgramAnswer,
  reference: ProgramReference,
  layout: Layout,
): string {
  const { hits, guesses, disagreement } = answer
  const notes = isFull({ query, answer, pages })
    ? hits.map(({ record }) => noteText(codeNote(reference.catalog.get(record.code), reference), layout))
    : [hitList(hits, reference, layout)]
  return [
    ...(disagreement ? [disagreementText(disagreement, layout)] : []),
    ...(hits.length > 0 ? notes : []),
    ...(pages.length > 0 ? [pageList(pages, reference, layout)] : []),
    ...(guesses.length > 0 && pages.length === 0
      ? [`Perhaps one of these:\n\n${hitList(guesses, reference, layout)}`]
      : []),
  ].join('\n\n')
}

/** Lists the pages of the site that answer the query, with their addresses. */
function pageList(pages: ProgramAnswer['pages'], reference: ProgramReference, { style }: Layout): string {
  return pages
    .map(({ title, kind, path }) => {
      const address = absolute(reference, reference.paths.file(path))
      return `${style.title(title)} ${style.faint(`(${kind})`)}\n  ${style.link(address)}`
    })
    .join('\n')
}

/** Whether the complete notes of all hits are printed. */
export function isFull({ query, answer: { hits } }: ProgramAnswer): boolean {
  return hits.length === 1 || (query.form === 'number' && hits.length <= MAX_NOTES)
}

/** Makes lines about numbers that are not codes, or about a query without results; none if everything was found. */
export function nothingText({ query, answer, pages }: ProgramAnswer): string[] {
  const { hits, guesses, unknown, nearest, httpStatus } = answer
  if (unknown.length > 0) {
    return [
      `No code ${unknown.slice(0, 5).join(', ')}.${nearest.length > 0 ? ` Nearest: ${codesOf(nearest)}` : ''}`,
      ...(httpStatus === undefined
        ? []
        : [`${String(httpStatus)} is an HTTP status: the status code of the API is in the body of the response.`]),
    ]
  }
  if (hits.length > 0 || pages.length > 0) return []
  if (guesses.length > 0) return ['No code matches with certainty.']
  return [query.form === 'paste' ? 'No status code found in this text.' : 'Nothing found.']
}

function codesOf(records: readonly LookupRecord[]): string {
  return records.map(({ code }) => String(code)).join(', ')
}

function hitList(hits: readonly Hit[], reference: ProgramReference, layout: Layout): string {
  const width = Math.max(...hits.map(({ record }) => String(record.code).length))
  return hits.map((hit) => hitText(hit, width, reference, layout)).join('\n\n')
}

function hitText(
  { record: { code, differences }, reason }: Hit,
  width: number,
  reference: ProgramReference,
  layout: Layout,
): string {
  const { style } = layout
  const record = reference.catalog.get(code)
  const verdict = verdictOf(record)
  const indent = ' '.repeat(width + 2)
  const facts: Run[] = [
    { text: `${repeatQuestion} `, paint: style.faint },
    { text: verdictLabels[verdict], paint: style.verdict[verdict] },
    { text: ` · ${factTerms.actor}: ${reference.catalog.actorLabel(record.actor)}`, paint: style.faint },
  ]
  return [
    layOut([{ text: record.message, paint: style.title }], layout, `${String(code).padStart(width)}  `, indent),
    ...(reason.kind === 'language' ? [layOut([{ text: reason.message, paint: style.strong }], layout, indent)] : []),
    layOut(proseRuns(firstSentence(record.meaning), style), layout, indent),
    ...Object.entries(differences).map(([other, difference]) => {
      return layOut(
        [{ text: `Unlike ${other}: `, paint: style.strong }, ...proseRuns(difference, style)],
        layout,
        indent,
      )
    }),
    layOut(facts, layout, indent),
  ].join('\n')
}

function disagreementText(
  { code, messages }: NonNullable<ProgramAnswer['answer']['disagreement']>,
  layout: Layout,
): string {
  const text = `The number is ${String(code)}, but the message is that of ${messages.map(String).join(' and ')}.`
  return layOut([{ text, paint: layout.style.strong }], layout)
}
