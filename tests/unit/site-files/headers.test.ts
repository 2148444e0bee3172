import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exportNames } from '../../../src/exports/constants/names.ts'
import { publishedFormats } from '../../../src/published-files.ts'
import { contentSecurityPolicy } from '../../../src/publishing/csp.ts'
import { headersIn } from '../../fixtures/headers-file.ts'
import { context } from '../fixtures/build-context.ts'
import { text } from '../exports/read.ts'

const site = context()
const headers = publishedFormats.find(({ name }) => name === '_headers')
assert.ok(headers)
const file = await text(headers, site)
const constants = `${exportNames(site.catalog.site.exportName).kebab}.ts`
const headersAt = headersIn(file)

/** The headers of an address below the base path. */
const headersOf = (path: string) => headersAt(site.paths.file(path))

test('every address has the policy and the other security headers', () => {
  for (const path of ['', 'codes/22/', '404.html', 'codes.json', '_astro/x.js']) {
    const found = headersOf(path)
    assert.equal(found['Content-Security-Policy'], contentSecurityPolicy('header'))
    assert.equal(found['X-Content-Type-Options'], 'nosniff')
    assert.equal(found['X-Frame-Options'], 'DENY')
    assert.ok(found['Referrer-Policy'])
    assert.ok(found['Permissions-Policy'])
  }
})

test('hashed assets are cached for a year, and other files are revalidated', () => {
  for (const path of ['_astro/main.Bx1.js', 'lookup/0a1b.json', 'table/0a1b.json']) {
    assert.equal(headersOf(path)['Cache-Control'], 'public, max-age=31536000, immutable')
  }
  for (const path of ['', 'codes/22/', 'codes/22.json', 'codes.json', 'guides/retrying/', 'pagefind/pagefind.js']) {
    assert.equal(headersOf(path)['Cache-Control'], 'public, max-age=0, must-revalidate', path)
  }
})

test('scripts of other origins may read the data and nothing else', () => {
  const open = 'Access-Control-Allow-Origin'
  const data = [
    'codes.json',
    'codes.csv',
    'codes.schema.json',
    constants,
    'status-codes.mjs',
    'feed.xml',
    'llms.txt',
    'llms-full.txt',
  ]
  for (const path of [...data, 'codes/1.json', 'codes/1.md']) assert.equal(headersOf(path)[open], '*', path)
  for (const path of ['', 'codes/', 'codes/1/', 'search/', '_astro/x.js'])
    assert.equal(headersOf(path)[open], undefined)
})

test('downloads have their own type, and texts declare UTF-8', () => {
  const type = (path: string) => headersOf(path)['Content-Type']
  assert.equal(type('codes.csv'), 'text/csv; charset=utf-8')
  assert.equal(type('codes/1.md'), 'text/markdown; charset=utf-8')
  assert.equal(type('codes.schema.json'), 'application/schema+json')
  assert.equal(type(constants), 'text/plain; charset=utf-8')
  assert.equal(type('status-codes.mjs'), 'text/javascript; charset=utf-8')
})

test('header lines and rules stay within the limits of hosts', () => {
  const lines = file.split('\n')
  for (const line of lines) assert.ok(line.length < 2000)
  assert.ok(lines.filter((line) => line.startsWith('/')).length <= 100)
})
