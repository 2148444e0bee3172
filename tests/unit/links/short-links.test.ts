import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addressesAt } from '../../../src/codes/addresses.ts'
import { loadLibrary } from '../../../src/codes/reference.ts'
import { shortLinks } from '../../../src/exports/short-links.ts'

const edition = {
  library: loadLibrary(),
  to: addressesAt('/docs/status/'),
  origin: 'https://docs.example',
  title: 'Codes',
  description: '',
  glossary: [],
  guides: [],
}

test('every code has a short link, and none lies where another page could', () => {
  const paths = [...shortLinks.files(edition)].map(({ path }) => path)
  assert.equal(paths.length, edition.library.codes.length)
  for (const path of paths) assert.match(path, /^\d+\/index\.html$/)
})

test('a short link leads to its page at once, names it, and asks not to be indexed', async () => {
  const file = [...shortLinks.files(edition)].find(({ path }) => path === '22/index.html')
  const html = (await file?.body()) as string
  assert.ok(html.includes('<meta http-equiv="refresh" content="0; url=/docs/status/codes/22/">'))
  assert.ok(html.includes('<a href="/docs/status/codes/22/">22 Wrong password</a>'))
  assert.ok(html.includes('<link rel="canonical" href="https://docs.example/docs/status/codes/22/">'))
  assert.ok(html.includes('<meta name="robots" content="noindex">'))
})

test('a message with mark-up stays text on its short link', async () => {
  const record = { ...edition.library.get(22), message: '</title><script>"&' }
  const hostile = { ...edition, library: { ...edition.library, codes: [record] } }
  const [file] = [...shortLinks.files(hostile)]
  const html = (await file?.body()) as string
  assert.ok(!html.includes('<script'))
  assert.ok(html.includes('<title>22 &lt;/title>&lt;script>&quot;&amp;</title>'))
})
