import assert from 'node:assert/strict'
import { test } from 'node:test'
import { errorsBetween } from '../../../src/search/spelling.ts'
import { ask, codesFor, index } from './index.ts'

test('every message finds its code first, whatever its case, quotes and accents', () => {
  for (const { code, message } of index.records) {
    const same = index.records.filter((record) => record.message === message).map((record) => record.code)
    for (const text of [message, message.toUpperCase(), message.replace(/[“”’]/g, "'"), message.normalize('NFD')]) {
      assert.ok(same.includes(codesFor(text)[0] ?? -1), `${String(code)}: ${text}`)
    }
  }
})

test('a typing error is mended, and said', () => {
  const { hits, corrections } = ask('wrong pasword')
  assert.equal(hits[0]?.record.code, 22)
  assert.deepEqual(corrections, [['pasword', 'password']])
})

test('swapped neighbours are one error', () => {
  assert.equal(errorsBetween('pasword', 'password', 2), 1)
  assert.equal(errorsBetween('passwrod', 'password', 2), 1)
  assert.equal(errorsBetween('kitten', 'sitting', 2), 3)
})

test('codes that share a message stand first and together', () => {
  assert.deepEqual(codesFor('document does not exist').slice(0, 2).sort(), [41, 71])
})

test('what matches too little is not answered with something shorter', () => {
  for (const text of ['pizza delivery times', 'password manager recommendations for my grandmother', 'asdfghjkl']) {
    assert.deepEqual(codesFor(text), [], text)
  }
})

test('a message or its beginning needs no full text; other words do', () => {
  assert.equal(ask('wrong passw').deeper, false)
  assert.equal(ask('22').deeper, false)
  assert.equal(ask('caps lock').deeper, true)
})
