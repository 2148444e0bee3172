import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { exportNames } from '../../src/exports/constants/names.ts'
import { base, issuesUrl } from '../../src/settings.ts'
import { catalog, paths } from '../../src/site.ts'
import { all, one, readPage, within } from '../site/fixtures/built.ts'
import { dist } from './dist.ts'

const { version, updated, categories, sample, site } = catalog()
const code = paths.code(sample.code)
const constants = `${exportNames(site.exportName).kebab}.ts`
const category = paths.category(categories[0]?.id ?? '')
const fileOf = (path: string) => `${dist}/${path.slice(base.length)}`
const pageAt = (path: string) => readPage(dist, `${path.slice(base.length)}index.html`)

test('all pages and exports have the same version and date', () => {
  const pages = [paths.home, paths.codes, code, category, paths.about, paths.data].map(pageAt)
  for (const page of [...pages, readPage(dist, '404.html')]) {
    const marks = within(page).filter(({ name, attributes }) => 'data-version' in attributes && name !== 'code-table')
    assert.deepEqual(
      marks.map(({ text }) => text),
      [version],
      page.path,
    )
    assert.ok(page.text.includes(updated), page.path)
  }
  const dated = ['codes.json', 'codes.csv', 'codes.schema.json', constants, 'feed.xml', 'opensearch.xml']
  const notes = ['json', 'md'].map((type) => paths.alternate(sample.code, type as 'json' | 'md'))
  for (const path of [...[...dated, 'llms.txt', 'llms-full.txt'].map((name) => paths.file(name)), ...notes]) {
    const text = readFileSync(fileOf(path), 'utf8')
    assert.ok(text.includes(version) && text.includes(updated), path)
  }
})

test('a code page links its JSON, its Markdown and the feed, and all of them exist', () => {
  const alternates = all(pageAt(code), 'link').filter(({ attributes }) => attributes.rel === 'alternate')
  for (const type of ['application/json', 'text/markdown', 'application/atom+xml']) {
    const link = alternates.find(({ attributes }) => attributes.type === type)
    assert.ok(existsSync(fileOf(new URL(link?.attributes.href ?? '', 'http://host').pathname)), type)
  }
})

test('every page says how to report a mistake', () => {
  for (const path of [code, category, paths.about]) {
    const main = one(pageAt(path), 'main')
    const link = all(main, 'a').find(({ text }) => text === 'Report a mistake')
    if (issuesUrl === undefined)
      assert.ok(main.text.includes('Found a mistake? Report it to whoever runs this site'), path)
    else assert.match(link?.attributes.href ?? '', /version/i, path)
  }
})
