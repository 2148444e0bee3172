import assert from 'node:assert/strict'
import { test } from 'node:test'
import { spanText, summaryText } from '../../../src/log/summary-text.ts'
import type { CodeSummary, LogLine } from '../../../src/log/log-summary.ts'

const line = (number: number, time?: string): LogLine => ({
  line: number,
  time,
  from: '',
  excerpt: `result=7 on ${String(number)}`,
})
const row = (times: number, first: LogLine, last: LogLine): CodeSummary => ({
  record: {
    code: 7,
    message: 'Odd one',
    category: '',
    actor: '',
    kind: 'error',
    verdict: 'no',
    keywords: [],
    former: [],
    retired: false,
    differences: {},
  },
  count: times,
  first,
  last,
  lines: [first],
})

test('a code is listed with its lines and times, and the date once', () => {
  assert.equal(spanText(row(1, line(5), line(5))), 'line 5')
  assert.equal(
    spanText(row(1200, line(5, '2026-11-22 10:00:00'), line(4800, '2026-11-22 11:00:00'))),
    '1,200 lines, 5 to 4,800, 2026-11-22 10:00:00 to 11:00:00',
  )
  assert.equal(
    spanText(row(2, line(5, '2026-11-22 10:00:00'), line(6, '2026-11-23 11:00:00'))),
    '2 lines, 5 to 6, 2026-11-22 10:00:00 to 2026-11-23 11:00:00',
  )
  assert.equal(
    spanText(row(2, line(5, 'Nov 2 10:00:00'), line(6, 'Nov 2 10:00:00'))),
    '2 lines, 5 to 6, Nov 2 10:00:00',
  )
})

test('the summary for a ticket has each code with its lines and address, and numbers that are not codes', () => {
  const summary = { lineCount: 90, codes: [row(2, line(5), line(80))], unknown: [{ digits: '999', count: 1, line: 3 }] }
  assert.equal(
    summaryText(summary, (code) => `https://docs.example/codes/${String(code)}/`),
    [
      '1 status code in a log of 90 lines',
      '',
      '7 Odd one (failure): 2 lines, 5 to 80',
      '  5: result=7 on 5',
      '  80: result=7 on 80',
      '  https://docs.example/codes/7/',
      '',
      'Given as a code, but not in the table: 999 (1 line)',
    ].join('\n'),
  )
})

test('a code that is not a failure is labeled with its kind', () => {
  const failure = row(1, line(1), line(1))
  const state = { ...failure, record: { ...failure.record, kind: 'state' as const } }
  assert.match(summaryText({ lineCount: 1, codes: [state], unknown: [] }, String), /^7 Odd one \(state\): line 1$/m)
})

test('a code on one line shows that line once', () => {
  const summary = { lineCount: 1, codes: [row(1, line(1), line(1))], unknown: [] }
  assert.equal(
    summaryText(summary, String),
    ['1 status code in a log of 1 line', '7 Odd one (failure): line 1\n  1: result=7 on 1\n  7'].join('\n\n'),
  )
})
