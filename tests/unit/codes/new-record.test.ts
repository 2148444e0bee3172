import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newRecord } from '../../../src/codes/new-record.ts'
import { toDo } from '../../../src/codes/rules/to-do.ts'
import { codeSchema } from '../../../src/codes/schema/code.ts'
import { loadSite } from '../../../src/data/site-file.ts'

test('the hints of a new record are the descriptions of the schema', () => {
  const site = loadSite()
  const { meaning, collect } = codeSchema(site).shape
  const record = newRecord(1, 'A message', '2026-01-01', site)
  assert.equal(record.meaning, `${toDo}${meaning.description ?? ''}`)
  assert.deepEqual(record.collect, [`${toDo}${collect.description ?? ''}`])
  const hints = JSON.stringify(record).split(toDo).slice(1)
  assert.ok(hints.length > 0)
  assert.ok(hints.every((hint) => /^\w/.test(hint)))
})
