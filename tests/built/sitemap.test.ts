import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { updatedOf } from '../../src/codes/catalog.ts'
import { catalog, paths } from '../../src/site.ts'
import { all, readPage } from '../site/fixtures/built.ts'
import { dist } from './dist.ts'

const xml = readFileSync(`${dist}/sitemap-0.xml`, 'utf8')
const listed = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname)

test('the sitemap lists codes with the date of their newest change, and no short links', () => {
  const { codes } = catalog()
  const short = new Set(codes.map(({ code }) => paths.short(code)))
  assert.deepEqual(
    listed.filter((path) => short.has(path.replace(/\/?$/, '/'))),
    [],
  )
  const dated = (record: (typeof codes)[number]) =>
    `${paths.code(record.code)}</loc><lastmod>${updatedOf(record)}T00:00:00`
  assert.deepEqual(
    codes.filter((record) => !xml.includes(dated(record))).map(({ code }) => code),
    [],
  )
})

test('the 404 page is excluded from indexing and from the sitemap', () => {
  const robots = all(readPage(dist, '404.html'), 'meta').find(({ attributes }) => attributes.name === 'robots')
  assert.equal(robots?.attributes.content, 'noindex')
  assert.ok(!listed.includes(paths.file('404/')))
  assert.ok(!listed.includes(paths.file('404.html')))
})
