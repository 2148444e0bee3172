import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pastes } from '../../bench/search/pastes.ts'
import { ask, codesFor } from './index.ts'

for (const { name, text, codes } of pastes) {
  test(`${name}: ${codes.length === 0 ? 'no code' : `code ${codes.join(', ')}`} is read from the paste`, () => {
    const found = codesFor(text)
    assert.deepEqual(codes.length === 0 ? found : found.slice(0, codes.length), codes)
  })
}

test('where a code stands in a paste is told, by key and line', () => {
  const { hits } = ask('10:22:11 starting\n10:22:12 code=24 doc=5')
  assert.deepEqual(hits[0]?.reason, { kind: 'number', from: 'code', line: 2 })
})

test('a number and a message that name different codes are both answered, the number first', () => {
  assert.deepEqual(codesFor('{"result":22,"message":"Invalid email"}'), [22, 11])
})

test('a number tells codes with one message apart', () => {
  assert.deepEqual(codesFor('{"result":55,"message":"Signature picture does not exist"}'), [55])
  assert.equal(codesFor('[10:22] WARN 71 Document does not exist')[0], 71)
})
