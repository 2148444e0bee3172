import assert from 'node:assert/strict'
import { test } from 'node:test'
import { catalogFrom } from '../../../src/data/load-catalog.ts'
import { MAX_CODES_WITH_REPLIES } from '../../../src/large/limits.ts'
import { repliesView } from '../../../src/view-models/replies-view.ts'
import { testCatalog } from '../fixtures/catalog.ts'
import { malay, translation } from '../fixtures/replies.ts'
import { record, reference } from '../fixtures/record.ts'
import { contextOf } from '../fixtures/build-context.ts'
import { testSite } from '../fixtures/site.ts'

const codes = [record({ code: 21, to: 'signer' }), record({ code: 22 })]
const inMalay = malay([translation({ code: 21, tellUser: 'Satu.' }), translation({ code: 22, tellUser: 'Dua.' })])
const context = contextOf(catalogFrom(reference(codes), undefined, testSite, [inMalay]))
const textsOf = (language: string) =>
  repliesView(context, language).categories.flatMap(({ codes: all }) => all.map(({ code, reply }) => [code, reply]))

test('the replies are shown in the requested language', () => {
  const { tellUser } = record()
  assert.deepEqual(textsOf('ms'), [
    [21, 'Satu.'],
    [22, 'Dua.'],
  ])
  assert.deepEqual(textsOf('en'), [
    [21, tellUser],
    [22, tellUser],
  ])
})

test('the current language is marked among the switches, and there is none without a second language', () => {
  const current = (language: string) =>
    repliesView(context, language)
      .switches.filter(({ isCurrent }) => isCurrent)
      .map(({ name, href }) => [name, href])
  assert.deepEqual(current('en'), [['English', '/docs/status/replies/']])
  assert.deepEqual(current('ms'), [['Bahasa Melayu', '/docs/status/replies/ms/']])
  assert.deepEqual(repliesView(contextOf(catalogFrom(reference(codes), undefined, testSite)), 'en').switches, [])
})

test('the table is linked with the replies in the same language', () => {
  assert.equal(repliesView(context, 'en').table, '/docs/status/codes/?columns=reply')
  assert.equal(repliesView(context, 'ms').table, '/docs/status/codes/?columns=reply-ms')
})

test('each code says who gets its reply, and links to its section for support', () => {
  const [category] = repliesView(context, 'en').categories
  assert.deepEqual(
    category?.codes.map(({ audience, href }) => [audience, href]),
    [
      ['signer', '/docs/status/codes/21/#support'],
      ['sender', '/docs/status/codes/22/#support'],
    ],
  )
})

test('with very many codes, the page has only their number and their categories', () => {
  const many = (count: number) => contextOf(testCatalog(Array.from({ length: count }, (_, code) => record({ code }))))
  const shown = (count: number) => repliesView(many(count), 'en').categories.flatMap((one) => one.codes).length
  assert.equal(shown(MAX_CODES_WITH_REPLIES), MAX_CODES_WITH_REPLIES)
  assert.equal(shown(MAX_CODES_WITH_REPLIES + 1), 0)
  assert.equal(repliesView(many(MAX_CODES_WITH_REPLIES + 1), 'en').categories.length, 1)
  assert.equal(repliesView(many(MAX_CODES_WITH_REPLIES + 1), 'en').table, undefined)
})
