import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readReference } from '../../../src/data/codes-file.ts'
import { catalogFrom, codesFile } from '../../../src/data/load-catalog.ts'
import { shuffled } from '../fixtures/shuffled.ts'

const { reference } = readReference(codesFile())

test('the order of records in memory changes neither version, neighbors, categories nor lines', () => {
  const line = (path: readonly (string | number)[]) => Number(path[1])
  const catalog = catalogFrom(reference, line)
  const mixed = shuffled(reference.codes)
  const other = catalogFrom({ ...reference, codes: mixed }, line)
  assert.equal(other.version, catalog.version)
  for (const { code, category } of reference.codes) {
    assert.deepEqual(other.neighbors(code), catalog.neighbors(code))
    assert.deepEqual(other.codesOf(category), catalog.codesOf(category))
    assert.equal(mixed[other.lineOf(code)]?.code, code)
  }
})
