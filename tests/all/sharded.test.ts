import assert from 'node:assert/strict'
import { test } from 'node:test'
import { catalogFrom, loadCatalog } from '../../src/data/load-catalog.ts'
import { loadLookupSources } from '../../src/data/lookup-sources.ts'
import { grown } from '../bench/scale/grow.ts'
import { querySets } from '../bench/search/sets.ts'
import { readQuery } from '../unit/data-quality/lookup.ts'
import { shown, splitLook, wholeLook } from '../unit/search/memory.ts'

const catalog = loadCatalog()
const words = loadLookupSources()
const { sources, places, calls, categories, codes } = catalog
const large = catalogFrom(grown({ sources, places, calls, categories, codes }, 1500))

for (const [name, tested, every] of [
  ['the current reference', catalog, 1],
  ['a reference with 1,500 codes', large, 30],
] as const) {
  const whole = wholeLook(tested, words)
  for (const set of querySets(tested.codes, 1, 'training')) {
    // Has messages that text recognition changed, which parts do not find; see docs/search.md.
    if (set.name === 'changed messages') continue
    test(`${name} answers the same in parts as in one file: ${set.name}`, async () => {
      const { look } = splitLook(tested, words)
      // A sample of a large set is enough: a difference would affect many queries.
      const step = every * Math.ceil(set.questions.length / 300)
      for (const { query: text } of set.questions.filter((_, i) => i % step === 0)) {
        const query = readQuery(text)
        assert.deepEqual(shown(await look(query)), shown(await whole(query)), text)
      }
    })
  }
}
