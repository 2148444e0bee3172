import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadCatalog } from '../../../src/data/load-catalog.ts'
import { MAX_PREVIEWS } from '../../../src/large/limits.ts'
import { previewNameOf, previewsOf } from '../../../src/previews/previews.ts'

const catalog = loadCatalog()

test('there is a general preview, one for each category, and one for each code', () => {
  const names = [...previewsOf(catalog, 'Codes')].map(({ name }) => name)
  assert.deepEqual(names, [
    'site',
    ...catalog.categories.map(({ id }) => `category-${id}`),
    ...catalog.codes.map((record) => previewNameOf(record, catalog.codes.length)),
  ])
})

test('with very many codes, each code uses the preview of its category', () => {
  const codes = Array.from({ length: MAX_PREVIEWS + 1 }, (_, code) => ({ ...catalog.sample, code }))
  const names = [...previewsOf({ ...catalog, codes }, 'Codes')].map(({ name }) => name)
  assert.equal(names.length, 1 + catalog.categories.length)
  for (const record of codes) assert.ok(names.includes(previewNameOf(record, codes.length)))
})
