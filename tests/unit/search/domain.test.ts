import assert from 'node:assert/strict'
import { test } from 'node:test'
import { domainOdds } from '../../../src/search/index/case-domain.ts'
import { foreignSignsIn } from '../../../src/search/rank/signs.ts'
import { ask, index, readQuery } from './parcel-lookup.ts'

test('a word is evidence for the kind of text that contains it', () => {
  const odds = domainOdds(['the seal is broken', 'a seal'], ['the soup is cold', 'a cold day'])
  assert.ok((odds?.('seal') ?? 0) > 0)
  assert.ok((odds?.('cold') ?? 0) < 0)
  assert.equal(odds?.('quokka'), 0)
})

test('without texts about other subjects, no word is evidence for or against the domain', () => {
  assert.equal(domainOdds(['a seal'], []), undefined)
})

test('numbers that are not codes and names of other systems are signs of another system', () => {
  assert.deepEqual(foreignSignsIn(index, readQuery('90001 mailbox unavailable')), { numbers: 1, systems: 0 })
  assert.deepEqual(foreignSignsIn(index, readQuery('stripe webhook rejected')), { numbers: 0, systems: 1 })
})

test('the name of another system is recognized only as a complete word', () => {
  assert.equal(foreignSignsIn(index, readQuery('the verification of stripes')).systems, 0)
})

test('a message next to the name of another system finds no code', async () => {
  const [record] = index.records.filter(({ message }) => /^\w+ \w+$/.test(message))
  const { hits } = await ask(`veracrypt volume: ${record?.message ?? ''}`)
  assert.deepEqual(hits, [])
})

test('names from other subjects are not corrected into words of this one', async () => {
  for (const name of ['gmail', 'xcode', 'itext']) assert.deepEqual((await ask(name)).corrections, [], name)
})
