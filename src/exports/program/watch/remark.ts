import { repeatQuestion, verdictLabels, verdictOf } from '../../../codes/labels.ts'
import { titleOf } from '../../../codes/title.ts'
import type { LogOccurrence } from '../../../log/log-occurrences.ts'
import { firstSentence, plainText } from '../../../codes/prose/plain.ts'
import { absolute } from '../../../publishing/published-file.ts'
import type { ProgramReference } from '../reference.ts'
import type { Style } from '../terminal/style.ts'

/** The prefix of remarks, which distinguishes them from the log. */
export const remarkPrefix = '  ↳ '

/**
 * Make the remarks below lines of a log: what each code means, whether a program may repeat the call, and the link.
 * @param isWanted tells which codes get a remark
 * @returns two lines per code, each with its line break
 */
export function remarks(
  reference: ProgramReference,
  style: Style,
  isWanted: (occurrence: LogOccurrence) => boolean,
): (occurrences: readonly LogOccurrence[]) => string {
  const made = new Map<number, string>()
  const remark = (code: number) => {
    const known = made.get(code) ?? remarkOn(code, reference, style)
    made.set(code, known)
    return known
  }
  return (occurrences) =>
    [...new Set(occurrences.filter(isWanted).map(({ record }) => record.code))].map(remark).join('')
}

function remarkOn(code: number, reference: ProgramReference, style: Style): string {
  const record = reference.catalog.get(code)
  const verdict = verdictOf(record)
  const link = absolute(reference, reference.paths.short(code))
  const meaning = plainText(firstSentence(record.meaning))
  return (
    `${style.faint(remarkPrefix)}${style.strong(titleOf(record))}: ${meaning}\n` +
    `${style.faint(remarkPrefix)}${style.faint(repeatQuestion)} ${style.verdict[verdict](verdictLabels[verdict])}. ${style.link(link)}\n`
  )
}
