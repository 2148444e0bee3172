import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { sampleBody } from '../../src/codes/envelope.ts'
import { loadLookup } from '../../src/data/lookup.ts'
import { listParts } from '../../src/large/parts.ts'
import { mayBeTitle } from '../../src/search/lookup/lookup.ts'
import { pageIndexOf } from '../../src/search/pages/page-index.ts'
import type { PageData } from '../../src/search/pages/page.ts'
import { keysOf } from '../../src/search/query/keys.ts'
import { readQuery } from '../../src/search/query/read-query.ts'
import { lookupFiles } from '../../src/site-files/lookup-data.ts'
import { routeContext } from '../../src/site.ts'
import { all, one, readPage } from '../site/fixtures/built.ts'
import { answersFrom, built } from './answers.ts'
import { dist } from './dist.ts'

const context = routeContext()
const { codes, site } = context.catalog
const files = lookupFiles(context)
const keys = keysOf(loadLookup().pasteRules)
const answers = answersFrom(files)
const ask = (text: string) => answers(readQuery(text, keys))
const found = async (text: string) => (await ask(text)).hits.map(({ record }) => record.code)

/** The codes for which a query finds anything else. */
async function codesWithout(isFound: (record: (typeof codes)[number]) => Promise<boolean>): Promise<number[]> {
  const all = await Promise.all(codes.map(async (record) => ({ code: record.code, holds: await isFound(record) })))
  return all.filter(({ holds }) => !holds).map(({ code }) => code)
}

test('each page is offered under its heading', () => {
  const pages = (built(files.pages.path) as PageData[]).filter(({ path }) => path !== '' && !/[#?]/.test(path))
  assert.deepEqual(
    pages.map(({ title }) => title),
    pages.map(({ path }) => one(readPage(dist, `${path}index.html`), 'h1').text),
  )
})

test('the number of each code finds that code and no other', async () => {
  assert.deepEqual(await codesWithout(async ({ code }) => (await found(String(code))).join() === String(code)), [])
})

test('the message of each code finds it first, next to codes with the same message', async () => {
  const sharing = (message: string) => codes.filter((other) => other.message === message).length
  const late = await codesWithout(async ({ code, message }) =>
    (await found(message)).slice(0, sharing(message)).includes(code),
  )
  assert.deepEqual(late, [])
})

test('a response of the API finds its code', async () => {
  const missing = await codesWithout(
    async (record) => (await found(sampleBody(record, site.envelope)))[0] === record.code,
  )
  assert.deepEqual(missing, [])
})

test('a number that is not a code finds nothing, and the nearest codes are offered separately', async () => {
  const free = codes.map(({ code }) => code + 1).find((code) => !codes.some((other) => other.code === code)) ?? 0
  const answer = await ask(String(free))
  assert.deepEqual(answer.hits, [])
  assert.deepEqual(answer.unknown, [String(free)])
  assert.ok(answer.nearest.map(({ code }) => code).includes(free - 1))
})

/** The paths of the pages that are listed before the codes for a query. */
const pageIndex = pageIndexOf(built(files.pages.path) as PageData[], context.paths.home)
const exactPages = async (text: string) => {
  const pages = mayBeTitle(readQuery(text, keys), await ask(text)) ? pageIndex.exact(text) : []
  return pages.map(({ path }) => context.paths.file(path))
}

/** The pages that list a part of a large category: the look-up offers the page of the category instead. */
const parts = new Set(
  context.catalog.categories.flatMap(({ id }) =>
    listParts(context.catalog.codesOf(id)).map(([first]) => context.paths.part(id, first?.code ?? 0)),
  ),
)

test('every page of the sitemap that is not about a code comes first for its title', async () => {
  const listed = readFileSync(`${dist}/sitemap-0.xml`, 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)
  const pages = [...listed].map(([, url = '']) => new URL(url).pathname)
  const others = pages.filter((path) => context.paths.parse(path).code === undefined && !parts.has(path))
  assert.ok(others.includes(context.paths.about) && others.includes(context.paths.guides))
  for (const path of others) {
    const file = `${path.slice(context.paths.home.length)}index.html`
    const [title = ''] = (all(readPage(dist, file), 'title')[0]?.text ?? '').split(' | ')
    for (const text of [title, title.toUpperCase()]) assert.equal((await exactPages(text))[0], path, text)
  }
})

test('a call comes first for its path, with its method and without, and as a request has it', async () => {
  for (const { id, method, path } of context.catalog.calls) {
    const page = context.paths.call(id)
    assert.ok((await exactPages(path)).includes(page), path)
    for (const text of [
      `${method} ${path}`,
      `${method} /api/v9/${path}?x=1`,
      `${method} https://api.example/${path}`,
    ]) {
      assert.equal((await exactPages(text))[0], page, text)
    }
  }
})

test('every view of the table that the site has a link for comes first for the label of the link', async () => {
  for (const { label, query } of site.views ?? []) {
    const view = context.paths.file(`codes/?${query}`)
    for (const text of [label, `codes ${label.toLowerCase()}`]) assert.equal((await exactPages(text))[0], view, text)
  }
  for (const { label, path } of (site.startingPoints ?? []).flatMap(({ links }) => links)) {
    assert.equal((await exactPages(label))[0], context.paths.file(path), label)
  }
})

test('words that belong to no code find nothing', async () => {
  assert.deepEqual(await found('zyzzyva quokka'), [])
})
