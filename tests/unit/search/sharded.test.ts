import assert from 'node:assert/strict'
import { test } from 'node:test'
import { catalogFrom } from '../../../src/data/load-catalog.ts'
import { lookupFiles } from '../../../src/site-files/lookup-data.ts'
import { grown } from '../../bench/scale/grow.ts'
import { querySets } from '../../bench/search/sets.ts'
import { parcels, parcelSources } from '../fixtures/parcels.ts'
import { contextOf } from '../fixtures/build-context.ts'
import { readQuery } from './parcel-lookup.ts'
import { shown, splitLook, wholeLook } from './memory.ts'

const { sources, places, calls, categories, codes } = parcels

test('a small reference is in three files, and one for each other language', () => {
  const { records, words, cases, others } = lookupFiles(contextOf(parcels))
  assert.equal(others.length, parcels.languages.length)
  assert.match(records.path, /^lookup\/[^/]+\.json$/)
  assert.match(words.path, /^lookup\/[^/]+\.json$/)
  assert.equal(cases?.path, words.path.replace('.json', '-cases.json'))
})

test('a large reference is in shards, in a folder named for all of them', () => {
  const { records, others } = lookupFiles(
    contextOf(catalogFrom(grown({ sources, places, calls, categories, codes }, 3000))),
  )
  const folder = records.path.replace('head.json', '')
  assert.match(folder, /^lookup\/[^/]+\/$/)
  assert.ok(others.length > 3000 / 16)
  for (const { path } of others) assert.ok(path.startsWith(folder))
})

const whole = wholeLook(parcels, parcelSources)
const { look } = splitLook(parcels, parcelSources)

for (const set of querySets(codes, 1, 'training')) {
  test(`a reference in shards answers as it does in one file: ${set.name}`, async () => {
    // A sample of each set is enough: a difference would affect many queries. `tests/all/sharded.test.ts` runs more
    // queries on more codes.
    const step = Math.ceil(set.questions.length / 25)
    for (const { query: text } of set.questions.filter((_, i) => i % step === 0)) {
      const query = readQuery(text)
      assert.deepEqual(shown(await look(query)), shown(await whole(query)), text)
    }
  })
}

test('a reference in shards finds a message that is written as an identifier', async () => {
  const record = codes.find(({ message }) => /^\w+ \w+ \w+$/.test(message))
  assert.ok(record)
  const name = record.message.replace(/(?:^| )(\w)/g, (_, letter: string) => letter.toUpperCase())
  const query = readQuery(`Unhandled ${name}Exception\n\tat Client.send(Client.java:204)`)
  assert.deepEqual(
    (await look(query)).hits.map(({ record: { code } }) => code),
    [record.code],
  )
})
