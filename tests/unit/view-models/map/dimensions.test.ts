import assert from 'node:assert/strict'
import { test } from 'node:test'
import { verdictLabels } from '../../../../src/codes/labels.ts'
import { dimensionsOf } from '../../../../src/view-models/map/dimensions.ts'
import { testCatalog } from '../../fixtures/catalog.ts'
import { record } from '../../fixtures/record.ts'

const dimensions = dimensionsOf(
  testCatalog([
    record({ code: 1 }),
    record({ code: 2, actor: 'provider', retry: 'backoff', repeat: 'safe' }),
    record({ code: 3, actor: 'end-user' }),
  ]),
)
const valuesOf = (id: string) => dimensions.find((dimension) => dimension.id === id)?.values ?? []

test('values are in the order of the data, without those that no code has', () => {
  assert.deepEqual(
    valuesOf('actor').map(({ id, label, count }) => [id, label, count]),
    [
      ['developer', 'Developer', 1],
      ['end-user', 'Signer or end user', 1],
      ['provider', 'Service provider', 1],
    ],
  )
  assert.deepEqual(
    valuesOf('repeat').map(({ label, count }) => [label, count]),
    [
      [verdictLabels['fix-first'], 2],
      [verdictLabels.wait, 1],
    ],
  )
  assert.deepEqual(
    valuesOf('category').map(({ id, count }) => [id, count]),
    [['request', 3]],
  )
})

test('each value has letters and a color of its own', () => {
  for (const id of ['actor', 'repeat']) {
    const chips = valuesOf(id).map(({ chip }) => chip)
    assert.equal(new Set(chips.map(({ hue }) => hue)).size, chips.length, id)
    assert.equal(new Set(chips.map(({ abbr }) => abbr)).size, chips.length, id)
  }
})
