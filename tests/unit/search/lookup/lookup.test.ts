import assert from 'node:assert/strict'
import { test } from 'node:test'
import { LoadError, lookUp } from '../../../../src/search/lookup/lookup.ts'
import type { LookupLoaders } from '../../../../src/search/lookup/lookup.ts'
import type { Answer } from '../../../../src/search/rank/answer.ts'
import { find } from '../../../../src/search/rank/find.ts'
import { ask, index, readQuery } from '../parcel-lookup.ts'

const text = 'a parcel that is gone'
const query = readQuery(text)
const answer: Answer = { ...(await ask(text)), needsKeywords: true, needsCases: true }
const loaders: LookupLoaders = {
  indexFor: () => Promise.resolve(index),
  answerInOtherLanguages: () => Promise.resolve(undefined),
  caseFinder: () => Promise.resolve(undefined),
}
const failed = () => Promise.reject(new LoadError('no connection'))
/** The loaders of which those for words fail. */
const withoutWords: LookupLoaders = {
  ...loaders,
  indexFor: (_, includeKeywords) => (includeKeywords ? failed() : Promise.resolve(index)),
}

test('what earlier stages found is the answer if a later stage cannot load its data', async () => {
  assert.ok(answer.hits.length > 0)
  const look = (data: LookupLoaders) => lookUp({ query, find: () => answer }, data)
  assert.deepEqual(await look(withoutWords), { answer, index, unreached: 'keywords' })
  assert.deepEqual(await look({ ...loaders, answerInOtherLanguages: failed }), { answer, index, unreached: 'keywords' })
  assert.deepEqual(await look({ ...loaders, caseFinder: failed }), { answer, index, unreached: 'cases' })
  assert.deepEqual(await look(loaders), { answer, index })
})

test('data that cannot be loaded is an error if nothing was found without it', async () => {
  const nothing = () => ({ ...answer, hits: [] })
  await assert.rejects(lookUp({ query, find: nothing }, withoutWords), /no connection/)
  await assert.rejects(lookUp({ query, find: nothing }, { ...loaders, caseFinder: failed }), /no connection/)
})

test('an error of the search itself is thrown in every stage, whatever was found before', async () => {
  for (const stage of [1, 2, 3]) {
    let calls = 0
    const broken: typeof find = () => {
      if (++calls === stage) throw new TypeError(`stage ${String(stage)}`)
      return answer
    }
    await assert.rejects(lookUp({ query, find: broken }, loaders), new TypeError(`stage ${String(stage)}`))
  }
})
