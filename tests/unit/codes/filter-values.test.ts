import assert from 'node:assert/strict'
import { test } from 'node:test'
import { filters } from '../../../src/codes/addresses.ts'
import { filterValues, possibleValues } from '../../../src/codes/filter-values.ts'
import { loadCatalog } from '../../../src/data/load-catalog.ts'
import { record } from '../fixtures/record.ts'

test('each value of a code is a value that its filter can have', () => {
  const catalog = loadCatalog()
  const possible = possibleValues(catalog)
  for (const filter of filters) {
    const found = catalog.codes.flatMap((code) => filterValues(code, filter))
    assert.deepEqual(
      found.filter((value) => !possible[filter].includes(value)),
      [],
      filter,
    )
    assert.equal(new Set(possible[filter]).size, possible[filter].length, filter)
  }
})

test('a place where a code occurs twice is listed once', () => {
  const seenAt = ['upload', 'portal', 'upload'].map((at) => ({ at, certainty: 'likely' as const }))
  assert.deepEqual(filterValues(record({ seenAt }), 'call'), ['upload', 'portal'])
})
