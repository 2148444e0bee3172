import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadLibrary } from '../../../src/codes/reference.ts'
import { lookupFiles } from '../../../src/exports/lookup.ts'
import { whole } from '../../../src/exports/write.ts'
import { recordsOf } from '../../../src/search/records.ts'
import type { LookupData, Row } from '../../../src/search/records.ts'

const library = loadLibrary()
const many = Array.from({ length: 10_000 }, (_, i) => ({ ...library.codes[i % library.codes.length], code: i }))

test('all of a small reference is in one file', () => {
  const { records, parts } = lookupFiles(library)
  assert.deepEqual(parts, [])
  assert.ok(records.path.startsWith('lookup/'))
})

test('a large reference is split by number, and its parts hold every code once', async () => {
  const { records, parts } = lookupFiles({ ...library, codes: many as typeof library.codes })
  const data = JSON.parse(String(whole(await records.body()))) as LookupData
  const rows = await Promise.all(parts.map(async (part) => JSON.parse(String(whole(await part.body()))) as Row[]))
  assert.deepEqual(
    data.parts,
    parts.map(({ path }, i) => [rows[i]?.[0]?.[0], path]),
  )
  assert.deepEqual(
    recordsOf(data, rows.flat()).map(({ code }) => code),
    many.map(({ code }) => code),
  )
})
