import assert from 'node:assert/strict'
import { test } from 'node:test'
import { catalogFrom } from '../../../src/data/load-catalog.ts'
import { codeView } from '../../../src/view-models/code-view.ts'
import { proseOf } from '../../../src/view-models/prose.ts'
import { sectionsOf } from '../../../src/view-models/code-sections.ts'
import { testCatalog } from '../fixtures/catalog.ts'
import { category, record, reference } from '../fixtures/record.ts'
import { contextOf } from '../fixtures/build-context.ts'
import { testSite } from '../fixtures/site.ts'

const groups = [
  { id: 'format', title: 'Wrong format', note: 'Something is written in another way.' },
  { id: 'missing', title: 'Missing', note: 'Something is not there.' },
]
const codes = [
  record({ code: 1, message: 'First' }),
  record({
    code: 2,
    message: 'Second',
    group: 'missing',
    meaning: 'Code 2 is not code 3.',
    guides: ['second-guide'],
    confusedWith: [{ code: 3, difference: 'It is another.' }],
    basis: [
      { type: 'public-sample', source: 'sample', note: 'The number.' },
      { type: 'practice', note: 'The cause.' },
    ],
    retired: { since: '2027-01-01', replacedBy: 1, reason: 'Merged.' },
  }),
  record({ code: 3, message: 'Third', retired: { since: '2027-01-01', reason: 'Gone.' } }),
]
const sources = [{ id: 'sample', title: 'Sample code', supports: 'The envelope.' }]
const guides = ['first-guide', 'second-guide'].map((id) => ({ id, title: id, description: 'About it.' }))
const categories = [category({ title: 'Requests', groups })]
const context = { ...contextOf(testCatalog(codes, { sources, categories })), guides }
const viewOf = (code: number) => codeView(context.catalog.get(code), context)
const page = (code: number) => `/docs/status/codes/${String(code)}/`

test('the neighbors of a code are the one before and the one after it', () => {
  const neighbors = (code: number) => viewOf(code).neighbors.map(({ rel, href, message }) => [rel, href, message])
  assert.deepEqual(neighbors(1), [['next', page(2), 'Second']])
  assert.deepEqual(neighbors(2), [
    ['prev', page(1), 'First'],
    ['next', page(3), 'Third'],
  ])
  assert.deepEqual(neighbors(3), [['prev', page(2), 'Second']])
})

test('what a code refers to is resolved to names and addresses', () => {
  const view = viewOf(2)
  assert.deepEqual(view.trail, [
    { href: '/docs/status/', label: 'Home' },
    { href: '/docs/status/categories/request/', label: 'Requests' },
    { label: 'Code 2' },
  ])
  assert.deepEqual(view.group, { title: 'Missing', href: '/docs/status/categories/request/#missing' })
  assert.deepEqual(view.guides, [
    { id: 'second-guide', title: 'second-guide', href: '/docs/status/guides/second-guide/' },
  ])
  assert.deepEqual(view.confusedWith, [{ code: 3, message: 'Third', href: page(3), difference: 'It is another.' }])
  assert.deepEqual(view.replacement, { code: 1, message: 'First', href: page(1) })
  assert.deepEqual(view.basis, [
    { label: 'Sample code', href: '/docs/status/about/#source-sample', note: 'The number.' },
    { label: 'General practice', note: 'The cause.' },
  ])
  assert.equal(view.audience, 'Sender')
  assert.deepEqual([viewOf(1).group, viewOf(1).guides, viewOf(1).replacement], [undefined, [], undefined])
})

test('a mention of another code is a link with its message, and of the own code is not', () => {
  assert.deepEqual(viewOf(2).prose('Code 2 is not code 3.'), [
    { text: 'Code 2' },
    { text: ' is not ' },
    { text: 'code 3', href: page(3), title: 'Third' },
    { text: '.' },
  ])
})

test('a term is linked at its first use on a page, and not on the page that explains it', () => {
  const [first, again] = [viewOf(1), viewOf(1)]
  const term = { text: 'MAC', href: '/docs/status/glossary/#mac', term: true }
  assert.deepEqual(first.prose('MAC'), [term])
  assert.deepEqual(first.prose('MAC `MAC`'), [{ text: 'MAC' }, { text: ' ' }, { text: 'MAC', literal: true }])
  assert.deepEqual(again.prose('MAC'), [term])
  assert.deepEqual(proseOf(context, undefined, ['mac'])('MAC'), [{ text: 'MAC' }])
})

test('an empty section of a code is left out', () => {
  const complete = record({ confusedWith: [{ code: 3, difference: 'It is another.' }] })
  const always = ['meaning', 'retry', 'response', 'support']
  assert.deepEqual(sectionsOf(complete), [
    'meaning',
    'where',
    'causes',
    'fix',
    'retry',
    'confused-with',
    'response',
    'support',
  ])
  assert.deepEqual(sectionsOf(record({ seenAt: [], causes: [], remediation: [] })), always)
})

test('a retired code that nothing replaces names no replacement', () => {
  assert.equal(viewOf(3).replacement, undefined)
})

test('the guide that explains a response is the one that the site names', () => {
  const guided = catalogFrom({ ...reference(codes), sources, categories }, undefined, {
    ...testSite,
    envelope: { ...testSite.envelope, guide: 'second-guide' },
  })
  assert.equal(codeView(guided.get(1), { ...context, catalog: guided }).responseGuide?.id, 'second-guide')
  assert.equal(viewOf(1).responseGuide, undefined)
})
