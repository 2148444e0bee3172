import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { sampleBody } from '../../src/codes/envelope.ts'
import { loadLookup } from '../../src/data/lookup.ts'
import type { CaseData } from '../../src/search/index/case-index.ts'
import { indexOf } from '../../src/search/index/search-index.ts'
import { recordsOf, withKeywords } from '../../src/search/index/records.ts'
import type { RecordData, WordData } from '../../src/search/index/records.ts'
import { readEnglish } from '../../src/search/english/english-data.ts'
import { mayBeTitle } from '../../src/search/lookup/lookup.ts'
import { pageIndexOf } from '../../src/search/pages/page-index.ts'
import type { PageData } from '../../src/search/pages/page.ts'
import { keysOf } from '../../src/search/query/keys.ts'
import { readQuery } from '../../src/search/query/read-query.ts'
import { caseFinderOf } from '../../src/search/rank/case-finder.ts'
import { find } from '../../src/search/rank/find.ts'
import { lookupFiles } from '../../src/site-files/lookup-data.ts'
import { routeContext } from '../../src/site.ts'
import { all, one, readPage } from '../site/fixtures/built.ts'
import { dist } from './dist.ts'

const context = routeContext()
const { codes, site } = context.catalog
const files = lookupFiles(context)
const built = (path: string) => JSON.parse(readFileSync(`${dist}/${path}`, 'utf8')) as unknown
const words = built(files.words.path) as WordData
const index = indexOf(withKeywords(recordsOf(built(files.records.path) as RecordData), words), readEnglish(words))
const keys = keysOf(loadLookup().pasteRules)
const cases = files.cases && caseFinderOf(built(files.cases.path) as CaseData, index.records)
const ask = (text: string) => find(index, readQuery(text, keys), cases)
const found = (text: string) => ask(text).hits.map(({ record }) => record.code)

test('each page is offered under its heading', () => {
  const pages = (built(files.pages.path) as PageData[]).filter(({ path }) => path !== '' && !/[#?]/.test(path))
  assert.deepEqual(
    pages.map(({ title }) => title),
    pages.map(({ path }) => one(readPage(dist, `${path}index.html`), 'h1').text),
  )
})

test('the number of each code finds that code and no other', () => {
  assert.deepEqual(
    codes.filter(({ code }) => found(String(code)).join() !== String(code)),
    [],
  )
})

test('the message of each code finds it first, next to codes with the same message', () => {
  const sharing = (message: string) => codes.filter((other) => other.message === message).length
  const late = codes.filter(({ code, message }) => !found(message).slice(0, sharing(message)).includes(code))
  assert.deepEqual(
    late.map(({ code }) => code),
    [],
  )
})

test('a response of the API finds its code', () => {
  const missing = codes.filter((record) => found(sampleBody(record, site.envelope))[0] !== record.code)
  assert.deepEqual(
    missing.map(({ code }) => code),
    [],
  )
})

test('a number that is not a code finds nothing, and the nearest codes are offered separately', () => {
  const free = codes.map(({ code }) => code + 1).find((code) => !codes.some((other) => other.code === code)) ?? 0
  const answer = ask(String(free))
  assert.deepEqual(answer.hits, [])
  assert.deepEqual(answer.unknown, [String(free)])
  assert.ok(answer.nearest.map(({ code }) => code).includes(free - 1))
})

/** The paths of the pages that are listed before the codes for a query. */
const pageIndex = pageIndexOf(built(files.pages.path) as PageData[], context.paths.home)
const exactPages = (text: string) => {
  const pages = mayBeTitle(readQuery(text, keys), ask(text)) ? pageIndex.exact(text) : []
  return pages.map(({ path }) => context.paths.file(path))
}

test('every page of the sitemap that is not about a code comes first for its title', () => {
  const listed = readFileSync(`${dist}/sitemap-0.xml`, 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)
  const pages = [...listed].map(([, url = '']) => new URL(url).pathname)
  const others = pages.filter((path) => context.paths.parse(path).code === undefined)
  assert.ok(others.includes(context.paths.about) && others.includes(context.paths.guides))
  for (const path of others) {
    const file = `${path.slice(context.paths.home.length)}index.html`
    const [title = ''] = (all(readPage(dist, file), 'title')[0]?.text ?? '').split(' | ')
    for (const text of [title, title.toUpperCase()]) assert.equal(exactPages(text)[0], path, text)
  }
})

test('a call comes first for its path, with its method and without, and as a request has it', () => {
  for (const { id, method, path } of context.catalog.calls) {
    const page = context.paths.call(id)
    assert.ok(exactPages(path).includes(page), path)
    for (const text of [
      `${method} ${path}`,
      `${method} /api/v9/${path}?x=1`,
      `${method} https://api.example/${path}`,
    ]) {
      assert.equal(exactPages(text)[0], page, text)
    }
  }
})

test('every view of the table that the site has a link for comes first for the label of the link', () => {
  for (const { label, query } of site.views ?? []) {
    const view = context.paths.file(`codes/?${query}`)
    for (const text of [label, `codes ${label.toLowerCase()}`]) assert.equal(exactPages(text)[0], view, text)
  }
  for (const { label, path } of (site.startingPoints ?? []).flatMap(({ links }) => links)) {
    assert.equal(exactPages(label)[0], context.paths.file(path), label)
  }
})

test('words that belong to no code find nothing', () => {
  assert.deepEqual(found('zyzzyva quokka'), [])
})
