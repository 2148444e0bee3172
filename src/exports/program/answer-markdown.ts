import { escapeMarkdown } from '../../codes/prose/escape.ts'
import { firstSentence } from '../../codes/prose/plain.ts'
import { titleOf } from '../../codes/title.ts'
import { absolute } from '../../publishing/published-file.ts'
import { codeMarkdown, markdownProse } from '../markdown.ts'
import { isFull } from './answer-text.ts'
import type { ProgramAnswer } from './lookup.ts'
import type { ProgramReference } from './reference.ts'

/** Write an answer as Markdown: the note if the query means one code, a list otherwise. */
export function answerMarkdown(found: ProgramAnswer, reference: ProgramReference): string {
  const { hits, guesses } = found.answer
  const records = (list: typeof hits) => list.map(({ record }) => reference.catalog.get(record.code))
  if (isFull(found)) {
    return records(hits)
      .map((record) => codeMarkdown(record, reference).trimEnd())
      .join('\n\n')
  }
  const rows = (list: typeof hits) =>
    records(list).map((record) => {
      const link = `[${escapeMarkdown(titleOf(record))}](${absolute(reference, reference.paths.code(record.code))})`
      return `- ${link}: ${markdownProse(firstSentence(record.meaning), reference)}`
    })
  const pages = found.pages.map(({ title, kind, path }) => {
    return `- [${escapeMarkdown(title)}](${absolute(reference, reference.paths.file(path))}): ${escapeMarkdown(kind)}`
  })
  return [
    ...rows(hits),
    ...pages,
    ...(guesses.length > 0 && pages.length === 0 ? ['Perhaps one of these:\n', ...rows(guesses)] : []),
  ].join('\n')
}
