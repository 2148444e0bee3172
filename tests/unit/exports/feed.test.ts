import assert from 'node:assert/strict'
import type { Element } from '@xmldom/xmldom'
import { test } from 'node:test'
import type { Code } from '../../../src/codes/schema.ts'
import { buildContext } from '../../../src/build-context.ts'
import type { BuildContext } from '../../../src/publishing/published-file.ts'
import { feed } from '../../../src/exports/feed.ts'
import { xmlElement } from '../../../src/exports/xml.ts'
import { context } from '../fixtures/build-context.ts'
import { record } from '../fixtures/record.ts'
import { children, xml } from './read.ts'

interface Entry {
  id: string
  title: string
  updated: string
  content: string
  links: [rel: string, href: string][]
}

const partsOf = (element: Element): Entry => {
  const textOf = (name: string) => children(element, name)[0]?.textContent ?? ''
  return {
    id: textOf('id'),
    title: textOf('title'),
    updated: textOf('updated'),
    content: textOf('content'),
    links: children(element, 'link').map((link) => [link.getAttribute('rel') ?? '', link.getAttribute('href') ?? '']),
  }
}

async function entriesOf(site: BuildContext): Promise<Entry[]> {
  return children(await xml(feed, site), 'entry').map(partsOf)
}

const history: Code['history'] = [
  { date: '2026-01-01', change: 'added', note: 'First.' },
  { date: '2027-02-03', change: 'reworded', note: 'A & B <b>', formerMessage: 'Old “name”' },
  { date: '2027-02-03', change: 'revised', note: 'Steps.' },
  { date: '2027-02-03', change: 'revised', note: 'More steps.' },
]
const site = context([record({ code: 0 }), record({ code: 22, message: 'Wrong & <new> ]]>\u0000', history })])
const day = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/
const urn = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

test('the feed has all that Atom requires of a feed', async () => {
  const root = await xml(feed, site)
  const { id, title, updated, links } = partsOf(root)
  assert.equal(root.namespaceURI, 'http://www.w3.org/2005/Atom')
  assert.match(id, urn)
  assert.ok(title)
  assert.match(updated, day)
  assert.ok(children(root, 'author')[0]?.textContent)
  assert.deepEqual(links, [
    ['self', 'https://docs.example/docs/status/feed.xml'],
    ['alternate', 'https://docs.example/docs/status/'],
  ])
  assert.ok(children(root, 'subtitle')[0]?.textContent?.includes(site.catalog.version))
})

test('each entry has all that Atom requires of an entry, and a unique id', async () => {
  const entries = await entriesOf(buildContext())
  for (const { id, title, updated, links } of entries) {
    assert.match(id, urn)
    assert.ok(title)
    assert.match(updated, day)
    assert.equal(links[0]?.[0], 'alternate')
  }
  assert.equal(new Set(entries.map(({ id }) => id)).size, entries.length)
})

test('every change of every record is an entry, the newest first', async () => {
  const entries = await entriesOf(site)
  assert.deepEqual(
    entries.map(({ updated, content }) => [updated.slice(0, 10), content]),
    [
      ['2027-02-03', 'A & B <b> Until then: “Old “name””.'],
      ['2027-02-03', 'Steps.'],
      ['2027-02-03', 'More steps.'],
      ['2026-11-22', 'First published.'],
      ['2026-01-01', 'First.'],
    ],
  )
  assert.equal(entries[0]?.title, '22 Wrong & <new> ]]>: reworded')
  assert.equal(new Set(entries.map(({ id }) => id)).size, entries.length)
})

test('ids stay when the host, the path or the wording changes', async () => {
  const moved = context([record({ code: 22, message: 'Another', history })], '/')
  const before = (await entriesOf(site)).filter(({ links }) => links[0]?.[1].endsWith('/22/')).map(({ id }) => id)
  const after = (await entriesOf({ ...moved, origin: 'https://elsewhere.example' })).map(({ id }) => id)
  assert.deepEqual(after, before)
})

test('a long history is cut at the newest 500 changes', async () => {
  const many = Array.from({ length: 600 }, (_, code) => record({ code }))
  assert.equal((await entriesOf(context(many))).length, 500)
})

test('an entry has the kind of the change and the category of the code', async () => {
  const [entry] = children(await xml(feed, site), 'entry')
  assert.ok(entry)
  const terms = children(entry, 'category').map((one) => one.getAttribute('term'))
  assert.deepEqual(terms, ['reworded', record().category])
})

test('changes of the same day are in the order of their codes', async () => {
  const sameDay = context([record({ code: 2 }), record({ code: 1 }), record({ code: 10 })])
  const titles = (await entriesOf(sameDay)).map(({ title }) => title.split(' ', 1)[0])
  assert.deepEqual(titles, ['1', '2', '10'])
})

test('characters that XML does not allow are replaced or removed', () => {
  assert.equal(
    xmlElement('a', { b: '"<' }, ['x\uD800y\u0007z', xmlElement('c')]).xml,
    '<a b="&quot;&lt;">x\uFFFDyz<c/></a>',
  )
})
