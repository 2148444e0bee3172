import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linksIn, withLinks } from '../../../src/search/query/links.ts'
import { ask, codesFor, readQuery } from './parcel-lookup.ts'

for (const link of [
  'http://localhost:4321/codes/22/',
  'https://docs.example/codes/22',
  'https://docs.example/codes/22/#fix',
  'https://docs.example/codes/22/?from=mail&line=89#fix',
  'https://docs.example/codes/22.json',
  'https://docs.example/codes/22.md',
  'https://docs.example/codes/22/index.html',
  'https://docs.example/22/',
  'https://docs.example/22',
  '/codes/22/',
  '/22/',
]) {
  test(`the link ${link} is that code, alone and in a sentence`, async () => {
    for (const text of [link, `see ${link}`, `Our partner sent me (${link}), what should I do?`, `Look at ${link}.`]) {
      const answer = await ask(text)
      assert.deepEqual(
        answer.hits.map(({ record }) => record.code),
        [22],
        text,
      )
      assert.deepEqual([answer.unknown, answer.needsKeywords], [[], false], text)
    }
  })
}

test('several links are several codes, each once', async () => {
  const text = 'https://docs.example/codes/22/ or https://docs.example/89/, see also http://localhost/codes/22/#fix'
  assert.deepEqual(await codesFor(text), [22, 89])
})

test('links of several lines are codes unless the text gives another one', async () => {
  assert.deepEqual(await codesFor('Hi,\nlook at this:\nhttps://docs.example/codes/22/\n\nRegards'), [22])
  assert.deepEqual(await codesFor('{"result": 89, "help": "https://docs.example/codes/22/"}'), [89])
})

test('an address of another site is not a code', () => {
  for (const text of [
    'https://docs.example/codes/',
    'https://docs.example/orders/22/',
    'https://docs.example/codes/22/edit',
    'https://docs.example:22/',
    '{"picture": "https://pictures.example/22"}',
  ]) {
    assert.deepEqual(readQuery(text).mentions, [], text)
  }
})

test('only paths below the base path count', () => {
  assert.deepEqual(linksIn('https://docs.example/v2/codes/22/#fix, /v2/about/ and /codes/7/', '/v2/'), [
    'codes/22/#fix',
    'about/',
  ])
  const query = readQuery('have you seen https://docs.example/v2/22/')
  assert.deepEqual(withLinks(query, '/').mentions, [])
  assert.deepEqual(
    withLinks(query, '/v2/').mentions.map(({ digits }) => digits),
    ['22'],
  )
})
