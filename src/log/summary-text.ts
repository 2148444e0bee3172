import { counted, numeral } from '../codes/counted.ts'
import { titleOf } from '../codes/title.ts'
import type { CodeSummary, LogLine, LogSummary } from './log-summary.ts'

/**
 * Write a summary as plain text, for a ticket or a terminal. Secrets are masked, as in the summary itself.
 * @param addressOf the address of a code's page, absolute
 */
export function summaryText(summary: LogSummary, addressOf: (code: number) => string): string {
  const { codes, lineCount, unknown } = summary
  const head = `${counted(codes.length, 'status code')} in a log of ${counted(lineCount, 'line')}`
  const none = unknown.map(({ digits, count: times }) => `${digits} (${counted(times, 'line')})`)
  return [
    head,
    ...codes.map((code) => rowText(code, addressOf)),
    ...(none.length > 0 ? [`Given as a code, but not in the table: ${none.join(', ')}`] : []),
  ].join('\n\n')
}

/**
 * Describe where a code is in a log.
 * @returns for example `12 lines, 5 to 480, 10:22:11 to 10:58:02`
 */
export function spanText({ count: times, first, last }: CodeSummary): string {
  if (times === 1) return `line ${numeral(first.line)}${first.time === undefined ? '' : `, ${first.time}`}`
  const lines = `${counted(times, 'line')}, ${numeral(first.line)} to ${numeral(last.line)}`
  return first.time === undefined || last.time === undefined ? lines : `${lines}, ${timeSpan(first.time, last.time)}`
}

/** A range of times, with the day only once if both are on the same day. */
function timeSpan(first: string, last: string): string {
  if (first === last) return first
  const [day = '', ...rest] = last.split(' ')
  return `${first} to ${rest.length > 0 && first.startsWith(`${day} `) ? rest.join(' ') : last}`
}

function rowText(code: CodeSummary, addressOf: (code: number) => string): string {
  const { record, first, last } = code
  const excerpts = first.line === last.line ? [first] : [first, last]
  return [
    `${titleOf(record)} (${record.kind === 'error' ? 'failure' : record.kind}): ${spanText(code)}`,
    ...excerpts.map(lineText),
    `  ${addressOf(record.code)}`,
  ].join('\n')
}

function lineText({ line, excerpt }: LogLine): string {
  return `  ${numeral(line)}: ${excerpt}`
}
