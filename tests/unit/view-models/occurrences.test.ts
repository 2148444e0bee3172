import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadCatalog } from '../../../src/data/load-catalog.ts'
import { occurrencesOf } from '../../../src/view-models/occurrences.ts'
import { contextOf } from '../fixtures/build-context.ts'

const catalog = loadCatalog()
const context = contextOf(catalog, '/')

test('occurrences that a source shows are separate from likely ones, and name their source', () => {
  for (const record of catalog.codes) {
    const { shown, likely } = occurrencesOf(record, context)
    assert.equal(shown.length + likely.length, record.seenAt.length)
    assert.deepEqual(
      shown.filter(({ source }) => source === undefined),
      [],
    )
  }
})

test('a call leads to its page, and a place to the table filtered by it', () => {
  const occurrences = catalog.codes.flatMap((record) => {
    const { shown, likely } = occurrencesOf(record, context)
    return [...shown, ...likely]
  })
  const [call] = catalog.calls
  const [place] = catalog.places
  assert.ok(occurrences.some(({ href, title }) => href === `/calls/${String(call?.id)}/` && title === call?.title))
  assert.ok(
    occurrences.some(({ href, title }) => href === `/codes/?call=${String(place?.id)}` && title === place?.title),
  )
})
