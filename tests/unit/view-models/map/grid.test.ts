import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { loadCatalog } from '../../../../src/data/load-catalog.ts'
import { columnOf, gapsOf, rangesOf } from '../../../../src/view-models/map/grid.ts'
import { spanOf } from '../../../../src/codes/ranges.ts'

const codes = fc.uniqueArray(fc.nat(3000), { maxLength: 200 }).map((list) => list.sort((a, b) => a - b))

test('every code of the reference is on the map, and no range is only a gap', () => {
  const numbers = loadCatalog().codes.map(({ code }) => code)
  const ranges = rangesOf(numbers)
  const missing = ranges.flatMap(({ places }) => places.filter((place) => !place.assigned))
  assert.equal(
    ranges.reduce((sum, { places }) => sum + places.length, 0),
    numbers.length + missing.length,
  )
  assert.equal(gapsOf(ranges).length === 0, missing.length === 0)
})

test('ranges are written with a dash, a single number without one', () => {
  const ranges = rangesOf([0, 1, 3, 2001, 2002])
  assert.deepEqual(ranges.map(spanOf), ['0–3', '2001–2002'])
  assert.deepEqual(gapsOf(ranges), ['2'])
  assert.deepEqual(rangesOf([7]).map(spanOf), ['7'])
})

test('up to twenty missing numbers are a gap, and more begin a new range', () => {
  assert.deepEqual(rangesOf([1, 22]).map(spanOf), ['1–22'])
  assert.deepEqual(rangesOf([1, 23]).map(spanOf), ['1', '23'])
  assert.deepEqual(gapsOf(rangesOf([1, 3, 6])), ['2', '4–5'])
})

test('a reference without codes has an empty map', () => {
  assert.deepEqual(rangesOf([]), [])
})

test('every code has exactly one place, and ranges neither begin nor end with a gap', () => {
  fc.assert(
    fc.property(codes, (list) => {
      const ranges = rangesOf(list)
      const places = ranges.flatMap((range) => range.places)
      assert.deepEqual(
        places.filter((place) => place.assigned).map(({ code }) => code),
        list,
      )
      for (const range of ranges) {
        assert.equal(range.places[0]?.assigned, true)
        assert.equal(range.places.at(-1)?.assigned, true)
        assert.deepEqual(
          range.places.map(({ code }) => code),
          Array.from({ length: range.last - range.first + 1 }, (_, i) => range.first + i),
        )
      }
    }),
    { seed: 4 },
  )
})

test('rows begin at multiples of their length', () => {
  assert.deepEqual(
    [0, 9, 10, 2001].map((code) => columnOf(code, 10)),
    [1, 10, 1, 2],
  )
  assert.equal(columnOf(2018, 20), 19)
})
