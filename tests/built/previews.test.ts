import assert from 'node:assert/strict'
import { test } from 'node:test'
import sharp from 'sharp'
import { titleOf } from '../../src/codes/title.ts'
import { previewNameOf } from '../../src/previews/previews.ts'
import { base } from '../../src/settings.ts'
import { catalog, paths } from '../../src/site.ts'
import { all, readPage } from '../site/fixtures/built.ts'
import type { Page } from '../site/fixtures/built.ts'
import { dist } from './dist.ts'

const { categories, codes, sample } = catalog()
const [category] = categories
const file = (path: string) => `${dist}/${path.slice(base.length)}`
const pageAt = (path: string) => readPage(dist, `${path.slice(base.length)}index.html`)

/** The metadata of a page for previews. */
const metaOf = (page: Page, name: string) =>
  all(page, 'meta').find(({ attributes }) => [attributes.property, attributes.name].includes(name))?.attributes
    .content ?? ''

for (const [path, preview] of [
  [paths.code(sample.code), paths.preview(previewNameOf(sample, codes.length))],
  [paths.category(category?.id ?? ''), paths.preview(`category-${category?.id ?? ''}`)],
  [paths.home, paths.preview('site')],
  [paths.about, paths.preview('site')],
] as const) {
  test(`${path} has a title, a description and a picture of the right size for chat previews`, async () => {
    const page = pageAt(path)
    assert.match(metaOf(page, 'og:title'), /\w/)
    assert.match(metaOf(page, 'og:description'), /\w/)
    assert.equal(metaOf(page, 'twitter:card'), 'summary_large_image')
    const { pathname } = new URL(metaOf(page, 'og:image'))
    assert.equal(pathname, preview)
    const { width, height, format } = await sharp(file(pathname)).metadata()
    assert.deepEqual({ width, height, format }, { width: 1200, height: 630, format: 'png' })
    assert.equal(String(width), metaOf(page, 'og:image:width'))
  })
}

test('the chat preview of a code has its number, its message and what to do', () => {
  const page = pageAt(paths.code(sample.code))
  assert.equal(metaOf(page, 'og:title'), titleOf(sample))
  assert.ok(metaOf(page, 'og:description').includes('What to do: '))
  const canonical = all(page, 'link').find(({ attributes }) => attributes.rel === 'canonical')
  assert.equal(new URL(canonical?.attributes.href ?? '').pathname, paths.code(sample.code))
  const script = all(page, 'script').find(({ attributes }) => attributes.type === 'application/ld+json')
  const data = JSON.parse(script?.raw ?? '') as { '@graph': { '@type': string }[] }
  assert.deepEqual(
    data['@graph'].map((node) => node['@type']),
    ['BreadcrumbList', 'TechArticle'],
  )
})
