import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadCatalog } from '../../../src/data/load-catalog.ts'
import { MAX_PICTURES } from '../../../src/large/limits.ts'
import { pictureNameOf, picturesOf } from '../../../src/og-image/images.ts'

const catalog = loadCatalog()

test('there is a general picture, one for each category, and one for each code', () => {
  const names = [...picturesOf(catalog, 'Codes')].map(({ name }) => name)
  assert.deepEqual(names, [
    'site',
    ...catalog.categories.map(({ id }) => `category-${id}`),
    ...catalog.codes.map((record) => pictureNameOf(record, catalog.codes.length)),
  ])
})

test('with very many codes, each code uses the picture of its category', () => {
  const codes = Array.from({ length: MAX_PICTURES + 1 }, (_, code) => ({ ...catalog.sample, code }))
  const names = [...picturesOf({ ...catalog, codes }, 'Codes')].map(({ name }) => name)
  assert.equal(names.length, 1 + catalog.categories.length)
  for (const record of codes) assert.ok(names.includes(pictureNameOf(record, codes.length)))
})
