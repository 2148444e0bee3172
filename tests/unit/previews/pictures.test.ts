import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadLibrary } from '../../../src/codes/reference.ts'
import { mostPictures, pictureNameOf, picturesOf } from '../../../src/previews/pictures.ts'

const library = loadLibrary()

test('there is a general picture, one for each category, and one for each code', () => {
  const names = [...picturesOf(library, 'Codes')].map(({ name }) => name)
  assert.deepEqual(names, [
    'site',
    ...library.categories.map(({ id }) => `category-${id}`),
    ...library.codes.map((record) => pictureNameOf(record, library.codes.length)),
  ])
})

test('with very many codes, each shows the picture of its category, and no other is made', () => {
  const codes = Array.from({ length: mostPictures + 1 }, (_, code) => ({ ...library.get(22), code }))
  const names = [...picturesOf({ ...library, codes }, 'Codes')].map(({ name }) => name)
  assert.equal(names.length, 1 + library.categories.length)
  for (const record of codes) assert.ok(names.includes(pictureNameOf(record, codes.length)))
})
