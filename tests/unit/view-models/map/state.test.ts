import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadCatalog } from '../../../../src/data/load-catalog.ts'
import { dimensionIds, dimensionsOf, valueIn } from '../../../../src/view-models/map/dimensions.ts'
import { formatMapState, parseMapState } from '../../../../src/view-models/map/state.ts'

test('the state of the map is restored from its address', () => {
  for (const color of dimensionIds) {
    for (const show of [[], ['a'], ['a', 'b-c']]) {
      assert.deepEqual(parseMapState(formatMapState({ color, show })), { color, show })
    }
  }
  assert.equal(formatMapState(parseMapState('?color=size')), '')
})

test('each way to color the map counts every code once', () => {
  const catalog = loadCatalog()
  for (const { id, values } of dimensionsOf(catalog)) {
    assert.equal(
      values.reduce((sum, { count }) => sum + count, 0),
      catalog.codes.length,
      id,
    )
    const known = new Set(values.map((value) => value.id))
    assert.ok(catalog.codes.every((record) => known.has(valueIn(id, record))))
  }
})
