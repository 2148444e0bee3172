import assert from 'node:assert/strict'
import { parse } from 'csv-parse/sync'
import { test } from 'node:test'
import { repliesCsv } from '../../../src/exports/replies-csv.ts'
import { buildContext } from '../../../src/build-context.ts'
import { context } from '../fixtures/build-context.ts'
import { record } from '../fixtures/record.ts'
import { text } from './read.ts'

const read = (csv: string): Record<string, string>[] => parse(csv, { bom: true, columns: true })

test('the CSV has a line for each code and language, with the link', async () => {
  const site = buildContext()
  const { codes, languages, repliesTo } = site.catalog
  const rows = read(await text(repliesCsv, site))
  assert.equal(rows.length, codes.length * (languages.length + 1))
  assert.deepEqual(
    rows.map(({ code, language, reply, message }) => [code, language, reply, message]),
    codes.flatMap((one) =>
      repliesTo(one).map((reply) => [String(one.code), reply.language, reply.text, reply.message]),
    ),
  )
  assert.ok(rows.every(({ code, link }) => link?.endsWith(`/codes/${code ?? ''}/`)))
})

test('the first columns are code, language, reply and link, after a byte order mark', async () => {
  const csv = await text(repliesCsv, context())
  assert.ok(csv.startsWith('\uFEFFcode,language,reply,link,'))
  assert.equal(csv.split('\r\n').length, 3)
  const one = record()
  assert.deepEqual(read(csv), [
    {
      code: '1',
      language: 'en',
      reply: one.tellUser,
      link: 'https://docs.example/docs/status/codes/1/',
      message: one.message,
      to: one.to,
    },
  ])
})

test('a spreadsheet does not run a reply', async () => {
  const [row] = read(await text(repliesCsv, context([record({ tellUser: '=1+1' })])))
  assert.equal(row?.reply, "'=1+1")
})
