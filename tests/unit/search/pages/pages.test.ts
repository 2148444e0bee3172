import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pageData } from '../../../../src/search/pages/page-data.ts'
import { findPages, pageIndexOf } from '../../../../src/search/pages/page-index.ts'
import { parcels, parcelSources } from '../../fixtures/parcels.ts'
import { call } from '../../fixtures/record.ts'

const catalog = {
  ...parcels,
  calls: [call({ id: 'open-door', path: 'door/open', title: 'Open a door', does: 'Opens the door of a compartment.' })],
}
const glossary = [{ id: 'notice', term: 'Notice', names: ['card'], definition: 'Says where a parcel waits.' }]
const index = pageIndexOf(pageData(catalog, glossary, parcelSources.guides, parcelSources.pages))
const pathsFor = (query: string) => findPages(index, query).map(({ path }) => path)

test('terms, categories, calls and guides are found by their titles, and sections by their headings', () => {
  for (const [query, path] of [
    ['notice', 'glossary/#notice'],
    ['card', 'glossary/#notice'],
    ['doors and lockers', 'categories/lockers/'],
    ['door/open', 'calls/open-door/'],
    ['collecting a parcel', 'guides/collecting/'],
    ['when the door stays shut', 'guides/collecting/#when-the-door-stays-shut'],
  ] as const) {
    assert.equal(pathsFor(query)[0], path, query)
  }
})

test('words that only form a question need not match', () => {
  assert.deepEqual(pathsFor('csv'), ['use-this-data/'])
  assert.deepEqual(pathsFor('how do I get the csv?'), ['use-this-data/'])
  assert.deepEqual(pathsFor('what has changed?'), ['changes/'])
})

test('an error of a server, a proxy or a client leads to its section from any text', () => {
  for (const trigger of ['timed out after', '<html', 'Timed Out After']) {
    const text = `2026-11-26 10:22 ERROR ${trigger}: x\n`.padEnd(400, '.')
    assert.deepEqual(pathsFor(text), ['guides/collecting/#when-the-door-stays-shut'], trigger)
  }
  assert.deepEqual(pathsFor('2026-11-26 10:22 ERROR jammed flap: x\n'.padEnd(400, '.')), [])
})

test('the glossary is a page only where it has terms', () => {
  const lists = (terms: typeof glossary) => pageData(catalog, terms, [], []).map(({ path }) => path)
  assert.ok(lists(glossary).includes('glossary/'))
  assert.ok(!lists([]).includes('glossary/'))
})

test('a query out of domain leads to no page', () => {
  for (const text of ['designer shoes size', 'football results', 'apple pie recipe', '']) {
    assert.deepEqual(pathsFor(text), [], text)
  }
})
