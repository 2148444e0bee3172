import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chipOf, hueAt } from '../../../src/view-models/hue.ts'
import { testCatalog } from '../fixtures/catalog.ts'
import { category, record } from '../fixtures/record.ts'

test('hues are spread evenly, and neighbors differ strongly', () => {
  for (let count = 1; count <= 16; count++) {
    const hues = Array.from({ length: count }, (_, i) => hueAt(i, count))
    assert.equal(new Set(hues).size, count)
    const sorted = hues.toSorted((a, b) => a - b)
    const gaps = sorted.map((hue, i) => ((sorted[(i + 1) % count] ?? 0) - hue + 360) % 360 || 360)
    assert.ok(Math.min(...gaps) >= 360 / count - 1.5, String(count))
  }
})

test('the badge of a category has its letters, and the hue of its stage', () => {
  const categories = [
    category({ id: 'one', abbr: 'On', station: 'request' }),
    category({ id: 'two', abbr: 'Tw', station: 'account' }),
    category({ id: 'three', abbr: 'Th', station: 'account' }),
  ]
  const catalog = testCatalog([record({ category: 'one' })], { categories })
  const [one, two, three] = categories.map(({ id }) => chipOf(catalog, id))
  assert.deepEqual([one?.abbr, two?.abbr, three?.abbr], ['On', 'Tw', 'Th'])
  assert.equal(two?.hue, three?.hue)
  assert.notEqual(one?.hue, two?.hue)
})
