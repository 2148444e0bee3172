import assert from 'node:assert/strict'
import { test } from 'node:test'
import { libraryOf, loadLibrary } from '../../../src/codes/reference.ts'
import { lookupFiles } from '../../../src/exports/lookup.ts'
import { readQuery } from '../../../src/search/query.ts'
import { grown } from '../../bench/scale/grow.ts'
import { querySets } from '../../bench/search/sets.ts'
import { shown, splitLook, wholeLook } from './memory.ts'

const library = loadLibrary()
const { sources, categories, codes } = library
const large = libraryOf(grown({ sources, categories, codes }, 1500))

test('all of a small reference is in two files', () => {
  const { records, words, parts } = lookupFiles(library)
  assert.deepEqual(parts, [])
  assert.match(records.path, /^lookup\/[^/]+\.json$/)
  assert.match(words.path, /^lookup\/[^/]+\.json$/)
})

test('a large reference is in parts, in a folder named for all of them', () => {
  const { records, parts } = lookupFiles(libraryOf(grown({ sources, categories, codes }, 3000)))
  const folder = records.path.replace('head.json', '')
  assert.match(folder, /^lookup\/[^/]+\/$/)
  assert.ok(parts.length > 3000 / 16)
  for (const { path } of parts) assert.ok(path.startsWith(folder))
})

for (const [name, tested, every] of [
  ['of today', library, 1],
  ['with 1,500 codes', large, 30],
] as const) {
  const whole = wholeLook(tested)
  for (const set of querySets(tested.codes, 1, 'tune')) {
    test(`the reference ${name} in parts answers as it does whole: ${set.name}`, async () => {
      const { look } = splitLook(tested)
      // Of large sets a part is enough: what differs differs often.
      const step = every * Math.ceil(set.questions.length / 300)
      for (const { query: text } of set.questions.filter((_, i) => i % step === 0)) {
        const query = readQuery(text)
        assert.deepEqual(shown(await look(query)), shown(await whole(query)), text)
      }
    })
  }
}
