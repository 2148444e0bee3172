import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadCatalog } from '../../../src/data/load-catalog.ts'
import { loadGlossary } from '../../../src/data/glossary.ts'
import { loadLookupSources } from '../../../src/data/lookup-sources.ts'
import { isVague, stopWordWeight, wordsOf } from '../../../src/search/english/text.ts'
import { pageData } from '../../../src/search/pages/page-data.ts'
import { findPages, pageIndexOf } from '../../../src/search/pages/page-index.ts'

const catalog = loadCatalog()
const glossary = loadGlossary()
const sources = loadLookupSources()
const index = pageIndexOf(pageData(catalog, glossary, sources), '/')
const { guides, pages } = sources
const pathsFor = (query: string) => findPages(index, query).map(({ path }) => path)

test('every term, category and call is found by its title', () => {
  for (const { id, term } of glossary) assert.ok(pathsFor(term).includes(`glossary/#${id}`), term)
  for (const { id, title } of catalog.categories) assert.equal(pathsFor(title)[0], `categories/${id}/`, title)
  for (const { id, path } of catalog.calls) assert.ok(pathsFor(path).includes(`calls/${id}/`), path)
})

test('every section of a guide is found by its heading', () => {
  for (const { id, sections } of guides) {
    for (const section of sections) {
      const title = section.title.replace(/^\d+\. /, '')
      const telling = wordsOf(title).filter((word) => stopWordWeight(word) === 1 && !isVague(word))
      if (telling.length < 2) continue
      assert.ok(pathsFor(title).includes(`guides/${id}/#${section.id}`), title)
    }
  }
})

test('every trigger leads to its page from any text', () => {
  for (const { path, triggers } of pages) {
    for (const trigger of triggers) {
      const text = `2026-11-26 10:22 ERROR ${trigger.toUpperCase()}: x\n`.padEnd(400, '.')
      assert.equal(pathsFor(text)[0], path, trigger)
    }
  }
})

test('errors of proxies and of programs that call an API lead to the section about them, however they are written', () => {
  const section = pages.find(({ triggers }) => triggers.includes('bad gateway'))?.path
  assert.ok(section !== undefined)
  for (const text of [
    'upstream request timeout',
    '504 Gateway Timeout',
    '504',
    '{"message": "Endpoint request timed out"}',
    '<html><head><title>502 Bad Gateway</title></head></html>',
    'AxiosError: Network Error',
    'Post "https://api.example/x": net/http: request canceled (Client.Timeout exceeded while awaiting headers)',
    'cURL error 28: Operation timed out after 30001 milliseconds with 0 bytes received',
    'org.apache.http.NoHttpResponseException: api.example:443 failed to respond',
    'The request was canceled due to the configured HttpClient.Timeout of 100 seconds elapsing.',
    'requests.exceptions.JSONDecodeError: Expecting value: line 1 column 1 (char 0)',
    "The server didn't respond in time.",
  ]) {
    assert.equal(pathsFor(text)[0], section, text)
  }
})

test('a query out of domain leads to no page', () => {
  for (const text of ['designer shoes size', 'football results', 'apple pie recipe']) {
    assert.deepEqual(pathsFor(text), [], text)
  }
})
