import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shortLinks } from '../../../src/site-files/short-links.ts'
import { testCatalog } from '../fixtures/catalog.ts'
import { record } from '../fixtures/record.ts'
import { context as contextFor } from '../fixtures/build-context.ts'

const context = contextFor([record(), record({ code: 22, message: 'Wrong password' })])

test('every code has a short link, and none takes the address of another page', () => {
  const paths = [...shortLinks.files(context)].map(({ path }) => path)
  assert.deepEqual(paths, ['1/index.html', '22/index.html'])
})

test('a short link redirects at once, names its page, and is excluded from indexing', async () => {
  const file = [...shortLinks.files(context)].find(({ path }) => path === '22/index.html')
  const html = (await file?.body()) as string
  assert.ok(html.includes('<meta http-equiv="refresh" content="0; url=/docs/status/codes/22/">'))
  assert.ok(html.includes('<a href="/docs/status/codes/22/">22 Wrong password</a>'))
  assert.ok(html.includes('<link rel="canonical" href="https://docs.example/docs/status/codes/22/">'))
  assert.ok(html.includes('<meta name="robots" content="noindex">'))
})

test('a message with markup is shown as text on its short link', async () => {
  const catalog = testCatalog([record({ code: 22, message: '</title><script>"&' })])
  const hostile = { ...context, catalog }
  const [file] = [...shortLinks.files(hostile)]
  const html = (await file?.body()) as string
  assert.ok(!html.includes('<script'))
  assert.ok(html.includes('<title>22 &lt;/title&gt;&lt;script&gt;&quot;&amp;</title>'))
})
