import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadCatalog } from '../../../src/data/load-catalog.ts'
import { lifecycleOf } from '../../../src/view-models/lifecycle.ts'

const { site, categories } = loadCatalog()
const ids = (stages: ReturnType<typeof lifecycleOf>['along']) => stages.map(({ station }) => station.id)

test('the stages are in order, and those outside of the order are separate', () => {
  const { along, apart } = lifecycleOf(site.stations, categories)
  assert.deepEqual(
    [ids(along), ids(apart)],
    [
      site.stations.filter((station) => station.apart === undefined).map(({ id }) => id),
      site.stations.filter((station) => station.apart !== undefined).map(({ id }) => id),
    ],
  )
})

test('every category is at exactly one stage', () => {
  const { along, apart } = lifecycleOf(site.stations, categories)
  const placed = [...along, ...apart].flatMap((stage) => stage.categories.map(({ id }) => id))
  assert.deepEqual(placed.sort(), categories.map(({ id }) => id).sort())
})

test('a separate stage without categories is left out', () => {
  const { along } = lifecycleOf(site.stations, categories)
  const others = along.flatMap((stage) => stage.categories)
  assert.deepEqual(lifecycleOf(site.stations, others).apart, [])
})
