import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import { test } from 'node:test'
import { loadCatalog } from '../../src/data/load-catalog.ts'
import { loadGlossary } from '../../src/data/glossary.ts'
import { guideIds, guideTexts } from '../../src/data/guides.ts'
import { paths } from '../../src/site.ts'
import { all, one, readPage } from '../site/fixtures/built.ts'
import { dist } from './dist.ts'

const { codes } = loadCatalog()

for (const id of guideIds()) {
  test(`the guide ${id} links every code that it covers, and each of those codes links back`, () => {
    const sections = all(readPage(dist, `guides/${id}/index.html`), 'section')
    const served = sections.find((section) =>
      all(section, 'h2').some(({ text }) => text.includes('Codes this guide covers')),
    )
    const own = codes.filter(({ guides }) => guides.includes(id))
    assert.deepEqual(
      served && all(served, 'li').map(({ text }) => text),
      own.map(({ code, message }) => `${String(code)} ${message}`),
    )
    for (const { code } of own) {
      const main = one(readPage(dist, `codes/${String(code)}/index.html`), 'main')
      const links = all(main, 'a').map(({ attributes }) => attributes.href)
      assert.ok(links.includes(paths.guide(id)), `code ${String(code)}`)
    }
  })
}

test('every aside in a guide is rendered as an aside, wherever the folder of the guides is', () => {
  for (const { id, source } of guideTexts()) {
    const titles = [...source.matchAll(/^:::\w+\[(.*)\]$/gm)].map(([, title]) => title)
    const asides = all(readPage(dist, `guides/${id}/index.html`), 'aside')
    const shown = asides.filter(({ attributes }) => attributes.class?.includes('starlight-aside'))
    assert.deepEqual(
      shown.map(({ attributes }) => attributes['aria-label']),
      titles,
    )
  }
})

test('every block of code in a guide has a button that copies it', () => {
  for (const { id, source } of guideTexts()) {
    const page = readPage(dist, `guides/${id}/index.html`)
    const blocks = all(page, 'div').filter(({ attributes }) => attributes['data-copy-block'] !== undefined)
    assert.equal(blocks.flatMap((block) => all(block, 'pre')).length, all(one(page, 'main'), 'pre').length)
    assert.ok(blocks.every((block) => all(block, 'button').length === 1))
    const fences = source.match(/^```\w/gm)?.length ?? 0
    assert.ok(blocks.length >= fences)
  }
})

test('every link to the glossary leads to an existing entry', () => {
  const ids = new Set(loadGlossary().map(({ id }) => id))
  const links = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) => [...readFileSync(`${dist}/${file}`, 'utf8').matchAll(/href="([^"#]+)#([^"]+)"/g)])
    .flatMap(([, path, id]) => (path === paths.glossary && id !== undefined ? [id] : []))
  assert.equal(links.length > 0, ids.size > 0)
  assert.deepEqual(
    links.filter((id) => !ids.has(id)),
    [],
  )
})
