import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { guideIds } from '../../../src/data/guides.ts'
import { loadCatalog } from '../../../src/data/load-catalog.ts'

const { codes, categories, site } = loadCatalog()
const sources = globSync('tests/{site,built,all,bench/pages}/**/*.ts')
const titles = [
  ...codes.map(({ message }) => message),
  ...categories.map(({ title }) => title),
  ...[...site.actors, ...site.audiences].map(({ label }) => label),
]
/** Ids of guides, and texts of more than one word: shorter ones are words of the interface, too. */
const names = [...guideIds(), ...titles.filter((title) => title.includes(' '))].map((name) => name.toLowerCase())

test('tests of the site and of its files contain no guide id, message, title of a category or label of a person', () => {
  assert.ok(sources.length > 50)
  const found = sources.flatMap((file) => {
    const text = readFileSync(file, 'utf8').toLowerCase()
    return names.filter((name) => text.includes(name)).map((name) => `${file}: ${name}`)
  })
  assert.deepEqual(found, [])
})
