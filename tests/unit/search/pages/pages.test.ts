import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadCatalog } from '../../../../src/data/load-catalog.ts'
import { loadGlossary } from '../../../../src/data/glossary.ts'
import { guideTexts } from '../../../../src/data/guides.ts'
import { loadLookup } from '../../../../src/data/lookup.ts'
import { isVague, stopWordWeight, wordsOf } from '../../../../src/search/english/text.ts'
import { pageData } from '../../../../src/search/pages/page-data.ts'
import { findPages, pageIndexOf } from '../../../../src/search/pages/page-index.ts'
import { readSections } from '../../../../src/search/pages/sections.ts'

const catalog = loadCatalog()
const glossary = loadGlossary()
const index = pageIndexOf(pageData(catalog, glossary, guideTexts(), loadLookup().pages))
const pathsFor = (query: string) => findPages(index, query).map(({ path }) => path)

test('every term, category and call is found by its title', () => {
  for (const { id, term } of glossary) assert.ok(pathsFor(term).includes(`glossary/#${id}`), term)
  for (const { id, title } of catalog.categories) assert.equal(pathsFor(title)[0], `categories/${id}/`, title)
  for (const { id, path } of catalog.calls) assert.ok(pathsFor(path).includes(`calls/${id}/`), path)
})

test('every section of a guide is found by its heading', () => {
  for (const { id, source } of guideTexts()) {
    for (const section of readSections(source)) {
      const title = section.title.replace(/^\d+\. /, '')
      const telling = wordsOf(title).filter((word) => stopWordWeight(word) === 1 && !isVague(word))
      if (telling.length < 2) continue
      assert.ok(pathsFor(title).includes(`guides/${id}/#${section.id}`), title)
    }
  }
})

test('words that only make a question need not match', () => {
  assert.deepEqual(pathsFor('how do I get the csv?'), pathsFor('csv'))
  assert.ok(pathsFor('what changed since last month').includes('changes/'))
})

test('what a server, a proxy or a client says without an answer leads to its section, from any text', () => {
  const [first] = loadLookup().pages.filter(({ triggers }) => triggers.length > 0)
  for (const trigger of first?.triggers ?? []) {
    assert.equal(
      pathsFor(`2026-11-26 10:22 ERROR ${trigger.toUpperCase()}: x\n`.padEnd(400, '.'))[0],
      first?.path,
      trigger,
    )
  }
})

test('the glossary is a page only where it has terms', () => {
  const lists = (terms: typeof glossary) => pageData(catalog, terms, [], []).map(({ path }) => path)
  assert.ok(lists(glossary).includes('glossary/'))
  assert.ok(!lists([]).includes('glossary/'))
})

test('a query out of domain leads to no page', () => {
  for (const text of ['designer shoes size', 'football results', 'apple pie recipe', '']) {
    assert.deepEqual(pathsFor(text), [], text)
  }
})

test('sections have the ids that their headings have on the page', () => {
  const source =
    '---\ntitle: x\n---\nLead\n\n## 1. Use `mac`, not HMAC\n\ntext\n\n```js\n## no heading\n```\n\n## Stop\n\n## Stop\n'
  assert.deepEqual(
    readSections(source).map(({ id }) => id),
    ['1-use-mac-not-hmac', 'stop', 'stop-1'],
  )
})
