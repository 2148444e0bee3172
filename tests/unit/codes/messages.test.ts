import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { loadCatalog } from '../../../src/data/catalog.ts'

test('every message is that of the table, verbatim, and no code is missing or new', () => {
  const table = readFileSync('tests/fixtures/messages.tsv', 'utf8').trimEnd().split('\n')
  const ours = loadCatalog().codes.map(({ code, message }) => `${String(code)}\t${message}`)
  assert.deepEqual(ours, table)
})
