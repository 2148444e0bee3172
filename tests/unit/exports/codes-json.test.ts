import assert from 'node:assert/strict'
import { test } from 'node:test'
import { codeJson } from '../../../src/exports/code-json.ts'
import { codesJson } from '../../../src/exports/codes-json.ts'
import { context } from '../fixtures/build-context.ts'
import { record } from '../fixtures/record.ts'
import { json } from './read.ts'

const retired = { since: '2027-01-02', replacedBy: 1, reason: 'Merged.' }
const revised = { date: '2026-12-01', change: 'revised', note: 'Clearer.' } as const
const site = context([
  record({ history: [...record().history, revised] }),
  record({ code: 22, message: '</script> “quoted”, ünïcode', retired }),
])

test('the complete reference is one JSON object with the version, the date, the codes and everything they refer to', async () => {
  const all = await json(codesJson, site)
  assert.equal(all.version, site.catalog.version)
  assert.equal(all.updated, site.catalog.updated)
  for (const list of ['categories', 'calls', 'places', 'sources'] as const) {
    assert.deepEqual(all[list], site.catalog[list], list)
  }
  assert.deepEqual(
    (all.codes as { code: number }[]).map(({ code }) => code),
    [1, 22],
  )
})

test('a code has every field that programs rely on, and an absolute address', async () => {
  const one = await json(codeJson, site, 'codes/22.json')
  const promised = ['code', 'message', 'kind', 'category', 'actor', 'retry', 'meaning', 'causes', 'remediation']
  for (const field of [...promised, 'confusedWith', 'keywords', 'url', 'version']) assert.ok(field in one, field)
  assert.equal(one.message, '</script> “quoted”, ünïcode')
  assert.equal(one.url, 'https://docs.example/docs/status/codes/22/')
  assert.deepEqual(one.retired, retired)
  assert.equal(one.updated, record().history[0]?.date)
  assert.deepEqual(one.replies, { en: record().tellUser })
})

test('every field of a record is published as it is', async () => {
  const example = { caption: 'The value:', right: 'b' }
  const complete = record({ group: 'part', example, tellDeveloper: 'Look at it.', retired })
  const one = await json(codeJson, context([complete]), 'codes/1.json')
  for (const [name, value] of Object.entries(complete)) assert.deepEqual(one[name], value, name)
})

test('the file of one code equals its record in the complete reference', async () => {
  const { codes } = await json(codesJson, site)
  const { version, ...alone } = await json(codeJson, site, 'codes/22.json')
  assert.equal(version, site.catalog.version)
  assert.deepEqual((codes as unknown[])[1], alone)
})

test('a change of any field changes the version', () => {
  const changed = context([record(), record({ code: 22, message: 'Another' })])
  assert.notEqual(changed.catalog.version, site.catalog.version)
})
