import assert from 'node:assert/strict'
import { test } from 'node:test'
import { optionsOf } from '../../../src/view-models/filter-options.ts'
import { testCatalog } from '../fixtures/catalog.ts'
import { record } from '../fixtures/record.ts'

const places = [
  { id: 'any-call', title: 'Any call', description: 'Every call can return it.' },
  { id: 'call', title: 'A call', description: 'Its id is a part of another.' },
]
const catalog = testCatalog(
  [
    record({ code: 1 }),
    record({ code: 2, kind: 'state', actor: 'provider' }),
    record({ code: 3, seenAt: places.map(({ id }) => ({ at: id, certainty: 'likely' as const })) }),
  ],
  { places },
)
const counts = (filter: Parameters<typeof optionsOf>[0]) =>
  optionsOf(filter, catalog).map(({ value, label, count }) => [value, label, count])

test('every value of a filter is an option with its count, in the order of the data', () => {
  assert.deepEqual(counts('actor'), [
    ['developer', 'Developer', 2],
    ['end-user', 'Signer or end user', 0],
    ['provider', 'Service provider', 1],
    ['none', 'Nobody has to act', 0],
  ])
  assert.deepEqual(
    counts('kind').map(([value, , count]) => [value, count]),
    [
      ['success', 0],
      ['state', 1],
      ['error', 2],
    ],
  )
})

test('a code counts at each call or place where it comes up', () => {
  assert.deepEqual(counts('call'), [
    ['any-call', 'Any call', 3],
    ['call', 'A call', 1],
  ])
})
