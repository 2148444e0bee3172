import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pageData } from '../../../../src/search/pages/page-data.ts'
import { findPages, pageIndexOf } from '../../../../src/search/pages/page-index.ts'
import type { PageHit } from '../../../../src/search/pages/page.ts'
import { pagesFor } from '../../../../src/search/pages/pages-for.ts'
import { mayBeTitle } from '../../../../src/search/lookup/lookup.ts'
import * as lockers from '../parcel-lookup.ts'
import { parcels, parcelSources } from '../../fixtures/parcels.ts'
import { call } from '../../fixtures/record.ts'

const called = call({
  id: 'open-door',
  path: 'door/open',
  title: 'Open a door',
  does: 'Opens the door of a compartment.',
})
const catalog = { ...parcels, calls: [called] }
const glossary = [{ id: 'notice', term: 'Notice', names: ['card'], definition: 'Says where a parcel waits.' }]
const index = pageIndexOf(pageData(catalog, glossary, parcelSources), '/')
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

test('a page comes first for its complete title or path, and only then', () => {
  const exact = (query: string) => index.exact(query).map(({ path }) => path)
  for (const [query, path] of [
    ['All codes', 'codes/'],
    ['codes', 'codes/'],
    ['categories', 'categories/'],
    ['about', 'about/'],
    ['doors and lockers', 'categories/lockers/'],
    ['the page Doors & Lockers', 'categories/lockers/'],
    ['the guide “Collecting a parcel”', 'guides/collecting/'],
    ['door/open', 'calls/open-door/'],
    [`${called.method} door/open`, 'calls/open-door/'],
    [`${called.method} https://api.example/v2/door/open?now=1 HTTP/1.1`, 'calls/open-door/'],
    ['/v2/door/open/', 'calls/open-door/'],
  ] as const) {
    assert.deepEqual(exact(query), [path], query)
  }
  // A term is a word that codes have, too; the others are not complete titles.
  for (const query of ['notice', 'doors', 'when the door stays shut', 'door/open/wide', 'backdoor/open', '']) {
    assert.deepEqual(exact(query), [], query)
  }
})

test('a link to a page or a section leads there, under any host and below the base path', () => {
  const data = pageData(catalog, glossary, parcelSources)
  for (const base of ['/', '/docs/v2/']) {
    const based = pageIndexOf(data, base)
    const exact = (query: string) => based.exact(query).map(({ path }) => path)
    for (const [link, path] of [
      ['guides/collecting/', 'guides/collecting/'],
      ['guides/collecting', 'guides/collecting/'],
      ['guides/collecting/index.html?from=mail', 'guides/collecting/'],
      ['guides/collecting/#when-the-door-stays-shut', 'guides/collecting/#when-the-door-stays-shut'],
      ['guides/collecting/#nowhere', 'guides/collecting/'],
      ['glossary/#notice', 'glossary/#notice'],
      ['categories/lockers/', 'categories/lockers/'],
      ['codes/?category=lockers', 'codes/'],
    ] as const) {
      for (const text of [`https://docs.example${base}${link}`, `${base}${link}`]) {
        assert.deepEqual(exact(text), [path], text)
        assert.deepEqual(exact(`Have a look at ${text}, please`), [path], text)
      }
    }
    assert.deepEqual(exact(`https://docs.example${base}`), [])
  }
  assert.deepEqual(pageIndexOf(data, '/docs/').exact('https://docs.example/guides/collecting/'), [])
})

test('labels of links lead to their pages, and to the table as they filter it', () => {
  const site = {
    ...parcels.site,
    views: [{ label: 'Doors we repair', query: 'category=lockers' }],
    startingPoints: [
      { title: 'For couriers', lead: 'x', links: [{ label: 'At the door', path: 'guides/collecting/' }] },
    ],
  }
  const labeled = pageIndexOf(pageData({ ...catalog, site }, glossary, { ...parcelSources, pages: [] }), '/')
  const exact = (query: string) => labeled.exact(query).map(({ path }) => path)
  assert.deepEqual(exact('doors we repair'), ['codes/?category=lockers'])
  assert.deepEqual(exact('codes of doors we repair'), ['codes/?category=lockers'])
  assert.deepEqual(exact('at the door'), ['guides/collecting/'])
})

test('any line but a message may be the title of a page', async () => {
  const { message = '' } = lockers.index.records.find((record) => record.code === 22) ?? {}
  const mayBe = async (text: string) => mayBeTitle(lockers.readQuery(text), await lockers.ask(text))
  assert.equal(await mayBe(message), false)
  assert.equal(await mayBe('22'), false)
  assert.equal(await mayBe(`${message} again`), true)
  assert.equal(await mayBe('about'), true)
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

const answered = async (text: string) => pagesFor(index, lockers.readQuery(text), await lockers.ask(text))
const pathsOf = (pages: readonly PageHit[]) => pages.map(({ path }) => path)

test('a page that a program’s error leads to comes before codes that only have the same words', async () => {
  const text = 'token rejected: timed out after'
  assert.ok((await lockers.codesFor(text)).length > 0)
  const { first, areExact, others } = await answered(text)
  assert.deepEqual([pathsOf(first), areExact], [['guides/collecting/#when-the-door-stays-shut'], false])
  assert.ok(!pathsOf(others).includes('guides/collecting/#when-the-door-stays-shut'))
  assert.deepEqual(pathsOf((await answered('timed out after 30 s: {"result":22}')).first), [])
})

test('a page whose title begins with the only word comes before codes, and is not what was asked for', async () => {
  const { first, areExact } = await answered('doors')
  assert.deepEqual([pathsOf(first), areExact], [['categories/lockers/'], false])
  assert.deepEqual(pathsOf((await answered('doors open')).first), [])
})

test('a single word leads to a term, although it is the beginning of a message', async () => {
  const { others } = await answered('notice')
  assert.ok(pathsOf(others).includes('glossary/#notice'))
})

test('an HTTP status in the body of a framework leads to the page about it', async () => {
  const text = '{"timestamp":"2026-11-26","status":401,"error":"Unauthorized","path":"/x"}'
  const { others } = await answered(text)
  assert.deepEqual(pathsOf(others), pathsFor('HTTP 401'))
})

test('the glossary is a page only where it has terms', () => {
  const lists = (terms: typeof glossary) =>
    pageData(catalog, terms, { ...parcelSources, guides: [], pages: [] }).map(({ path }) => path)
  assert.ok(lists(glossary).includes('glossary/'))
  assert.ok(!lists([]).includes('glossary/'))
})

test('a query out of domain leads to no page', () => {
  for (const text of ['designer shoes size', 'football results', 'apple pie recipe', '']) {
    assert.deepEqual(pathsFor(text), [], text)
  }
})
