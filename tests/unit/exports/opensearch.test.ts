import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openSearch } from '../../../src/exports/opensearch.ts'
import { robots } from '../../../src/site-files/robots.ts'
import { context } from '../fixtures/build-context.ts'
import { children, text, xml } from './read.ts'

test('a browser with the OpenSearch description opens the look-up with its query', async () => {
  const root = await xml(openSearch, context())
  assert.equal(root.namespaceURI, 'http://a9.com/-/spec/opensearch/1.1/')
  const textOf = (name: string) => children(root, name)[0]?.textContent ?? ''
  assert.equal(textOf('ShortName'), context().catalog.site.name)
  assert.ok(textOf('ShortName').length <= 16)
  assert.ok(textOf('Description').length > 0 && textOf('Description').length <= 1024)
  const page = children(root, 'Url').find((url) => url.getAttribute('type') === 'text/html')
  const template = page?.getAttribute('template') ?? ''
  const address = new URL(template.replace('{searchTerms}', encodeURIComponent('wrong & “password”')))
  assert.equal(address.pathname, '/docs/status/search/')
  assert.equal(address.searchParams.get('q'), 'wrong & “password”')
})

test('robots are told where the sitemap is', async () => {
  const lines = (await text(robots, context())).split('\n')
  assert.ok(lines.includes('Sitemap: https://docs.example/docs/status/sitemap-index.xml'))
})
