import assert from 'node:assert/strict'
import { test } from 'node:test'
import { LogReader, summarize } from '../../../src/log/log-reader.ts'
import { indexOf } from '../../../src/search/index/search-index.ts'
import { lookupData, recordsOf } from '../../../src/search/index/records.ts'
import { testCatalog } from '../fixtures/catalog.ts'
import { logRules } from '../fixtures/paste-rules.ts'
import { record } from '../fixtures/record.ts'

const [success, state, first, second] = [
  record({ code: 10, message: 'The call was successful', kind: 'success' }),
  record({ code: 11, message: 'Document already signed before', kind: 'state' }),
  record({ code: 21, message: 'Wrong email address or password' }),
  record({ code: 22, message: 'Account is locked now' }),
]
const catalog = testCatalog([success, state, first, second])
const index = indexOf(recordsOf(lookupData(catalog)))
const response = ({ code, message }: { code: number; message: string }) => JSON.stringify({ result: code, message })
const codesOf = (text: string) =>
  summarize(index, logRules, text).codes.map(({ record, count }) => [record.code, count])

test('each code is one row with its count and its first and last line with their times', () => {
  const text = [
    `2026-11-22 10:00:00 ${response(first)}`,
    `2026-11-22 10:00:01 result=${String(second.code)}`,
    'nothing of note',
    `2026-11-22 10:00:02 ${response(first)}`,
    `again ${response(first)}`,
  ].join('\n')
  const { lineCount, codes } = summarize(index, logRules, text)
  assert.equal(lineCount, 5)
  assert.deepEqual(
    codes.map(({ record, count, first, last }) => [record.code, count, first.line, first.time, last.line, last.time]),
    [
      [first.code, 3, 1, '2026-11-22 10:00:00', 5, '2026-11-22 10:00:02'],
      [second.code, 1, 2, '2026-11-22 10:00:01', 2, '2026-11-22 10:00:01'],
    ],
  )
})

test('failures are first, then states, then successes, each by frequency', () => {
  const lines = [success, success, success, state, state, first, second, second].map(response)
  assert.deepEqual(codesOf(lines.join('\n')), [
    [second.code, 2],
    [first.code, 1],
    [state.code, 2],
    [success.code, 3],
  ])
})

test('a response over several lines is one answer, and the numbers of inner objects are ignored', () => {
  const text = JSON.stringify({ message: first.message, country: { code: second.code }, result: first.code }, null, 2)
  assert.deepEqual(codesOf(text), [[first.code, 1]])
})

test('a number and its message on adjacent lines are one answer, in either order', () => {
  const number = `result: ${String(first.code)}`
  assert.deepEqual(codesOf(`${number}\nmessage: ${first.message}`), [[first.code, 1]])
  assert.deepEqual(codesOf(`message: ${first.message}\n${number}`), [[first.code, 1]])
})

test('a brace that is never closed does not hide the log records after it', () => {
  const text = [
    '2026-11-22 10:00:00 expected {',
    ...Array.from({ length: 3 }, () => `2026-11-22 10:00:01 ${response(first)}`),
  ].join('\n')
  assert.deepEqual(codesOf(text), [[first.code, 3]])
})

test('shown lines have secrets masked and are cut around their code', () => {
  const secret = 'abcdef123456'
  const long = `${'word '.repeat(3000)}token=${secret} ${response(first)} ${'0f'.repeat(50_000)}`
  const [row] = summarize(index, logRules, `token=${secret} ${response(second)}\n${long}`).codes.toSorted(
    (a, b) => b.first.line - a.first.line,
  )
  assert.ok(row && row.first.excerpt.length < 210, row?.first.excerpt)
  assert.ok(row.first.excerpt.includes(`"result":${String(first.code)}`), row.first.excerpt)
  for (const { first } of summarize(index, logRules, `token=${secret} ${response(second)}\n${long}`).codes)
    assert.ok(!first.excerpt.includes(secret), first.excerpt)
})

test('a code that a line gives by number and by message is reported by number', () => {
  const [row] = summarize(index, logRules, response(first)).codes
  assert.deepEqual([row?.count, row?.first.from], [1, 'result'])
  const number = String(first.code)
  const [twice] = summarize(index, logRules, `result=${number}, code: ${number}`).codes
  assert.deepEqual([twice?.count, twice?.first.from], [1, 'result'])
})

test('numbers given as codes that do not exist are counted separately', () => {
  const digits = String(Math.max(...catalog.codes.map(({ code }) => code)) + 500)
  const { codes, unknown } = summarize(index, logRules, `result=${digits}\nresult=${digits}`)
  assert.deepEqual(codes, [])
  assert.deepEqual(unknown, [{ digits, count: 2, line: 1 }])
})

test('the reader returns each answer at once and keeps no more of a longer log', () => {
  const reader = new LogReader(index, logRules, 5)
  for (let i = 0; i < 2000; i++) {
    assert.deepEqual(
      reader.read(response(first)).map(({ record, line }) => [record.code, line]),
      [[first.code, i + 1]],
    )
  }
  assert.deepEqual(reader.read('{'), [])
  assert.deepEqual(reader.read(`"result": ${String(second.code)}`), [])
  assert.equal(reader.end()[0]?.record.code, second.code)
  assert.equal(reader.summary().codes[0]?.count, 2000)
  assert.equal(reader.summary().codes[0]?.lines.length, 5)
})

test('the summary lists the first twenty numbers that are not codes', () => {
  const digits = Array.from({ length: 30 }, (_, i) => String(900 + i))
  const { unknown } = summarize(index, logRules, digits.map((number) => `result=${number}`).join('\n'))
  assert.deepEqual(
    unknown.map((one) => one.digits),
    digits.slice(0, 20),
  )
})

test('a message after the number of its code is not another code with that message', () => {
  const shared = testCatalog([71, 90].map((code) => record({ code, message: 'Document does not exist' })))
  const both = indexOf(recordsOf(lookupData(shared)))
  const codesIn = (text: string) =>
    summarize(both, logRules, text).codes.map(({ record, count }) => [record.code, count])
  assert.deepEqual(codesIn('result=90\nmessage: Document does not exist'), [[90, 1]])
  assert.deepEqual(codesIn('message: Document does not exist'), [
    [71, 1],
    [90, 1],
  ])
})

test('a code in an object over several lines has the number of its own line', () => {
  const [row] = summarize(index, logRules, `before\n${JSON.stringify({ result: first.code }, null, 2)}`).codes
  assert.deepEqual([row?.first.line, row?.first.excerpt], [3, `"result": ${String(first.code)}`])
})

test('a message counts on each of its lines, except shortly after its number', () => {
  const number = `result=${String(first.code)}`
  assert.deepEqual(codesOf(`${first.message}\n${first.message}`), [[first.code, 2]])
  assert.deepEqual(codesOf(`${number}\nx\n${first.message}`), [[first.code, 1]])
  assert.deepEqual(codesOf(`${number}\nx\ny\nz\n${first.message}`), [[first.code, 2]])
})
