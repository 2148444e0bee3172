import assert from 'node:assert/strict'
import { parse } from 'csv-parse/sync'
import { test } from 'node:test'
import { codesCsv } from '../../../src/exports/codes-csv.ts'
import { buildContext } from '../../../src/build-context.ts'
import { context } from '../fixtures/build-context.ts'
import { record } from '../fixtures/record.ts'
import { text } from './read.ts'

const read = (csv: string): Record<string, string>[] => parse(csv, { bom: true, columns: true })

test('a CSV reader gets every code with its message, verbatim', async () => {
  const site = buildContext()
  const rows = read(await text(codesCsv, site))
  assert.deepEqual(
    rows.map((row) => [row.code, row.message]),
    site.catalog.codes.map(({ code, message }) => [String(code), message]),
  )
  assert.ok(rows.every((row) => row.version === site.catalog.version && row.updated !== ''))
})

test('commas, quotes and line breaks stay in their cells', async () => {
  const [row] = read(await text(codesCsv, context([record({ message: 'a, "b"', meaning: 'one\ntwo; “three”' })])))
  assert.deepEqual([row?.message, row?.meaning], ['a, "b"', 'one\ntwo; “three”'])
})

test('lines end as RFC 4180 says, and a byte order mark tells spreadsheets the encoding', async () => {
  const csv = await text(codesCsv, context())
  assert.ok(csv.startsWith('\uFEFFcode,message,'))
  assert.equal(csv.split('\r\n').length, 3)
  assert.ok(!/[^\r]\n/.test(csv))
})

for (const formula of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '=HYPERLINK("https://evil.example","x")']) {
  test(`a spreadsheet does not run ${JSON.stringify(formula)}`, async () => {
    const [row] = read(await text(codesCsv, context([record({ message: formula, keywords: [formula] })])))
    assert.deepEqual([row?.message, row?.keywords], [`'${formula}`, `'${formula}`])
  })
}

test('a retired code says since when, and what replaces it', async () => {
  const retired = { since: '2027-01-02', replacedBy: 1, reason: 'Merged.' }
  const rows = read(await text(codesCsv, context([record(), record({ code: 2, retired })])))
  assert.deepEqual([rows[1]?.retired_since, rows[1]?.replaced_by], ['2027-01-02', '1'])
})

test('published columns keep their place, and new columns follow', async () => {
  const [line = ''] = (await text(codesCsv, context())).split('\r\n')
  assert.equal(
    line.slice(1),
    'code,message,kind,category,actor,retry,meaning,causes,steps,retry_advice,confused_with,keywords,tell_user,collect,url,' +
      'retired_since,replaced_by,updated,version,repeat,effect,first_look',
  )
  const [row] = read(await text(codesCsv, context()))
  const { repeat, effect, firstLook } = record()
  assert.deepEqual([row?.repeat, row?.effect, row?.first_look], [repeat, effect.happened, firstLook])
})

test('each code has the date of its own last change', async () => {
  const [added] = record().history
  assert.ok(added)
  const revised = { date: '2027-03-04', change: 'revised', note: 'Clearer.' } as const
  const rows = read(await text(codesCsv, context([record(), record({ code: 2, history: [added, revised] })])))
  assert.deepEqual(
    rows.map(({ updated }) => updated),
    [added.date, revised.date],
  )
})

test('each column has the content that its name says, and lists are on one line', async () => {
  const one = record({
    confusedWith: [
      { code: 2, difference: 'Other.' },
      { code: 3, difference: 'Another.' },
    ],
  })
  const site = context([one, record({ code: 2 }), record({ code: 3 })])
  const [row] = read(await text(codesCsv, site))
  assert.deepEqual(row, {
    code: '1',
    message: one.message,
    kind: one.kind,
    category: one.category,
    actor: one.actor,
    retry: one.retry,
    meaning: one.meaning,
    causes: one.causes.join(' | '),
    steps: one.remediation.map((step) => step.do).join(' | '),
    retry_advice: one.retryAdvice,
    confused_with: '2 | 3',
    keywords: one.keywords.join(' | '),
    tell_user: one.tellUser,
    collect: one.collect.join(' | '),
    url: 'https://docs.example/docs/status/codes/1/',
    retired_since: '',
    replaced_by: '',
    updated: one.history[0]?.date,
    version: site.catalog.version,
    repeat: one.repeat,
    effect: one.effect.happened,
    first_look: one.firstLook,
  })
})
