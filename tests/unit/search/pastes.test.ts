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

test('that a number and a message disagree is told', () => {
  const pasted = ask('{"result":26,"message":"Document does not exist"}')
  assert.deepEqual(pasted.disagreement, { code: 26, messages: [41, 71] })
  assert.equal(pasted.hits[0]?.record.code, 26)
  assert.deepEqual(ask('10:22 code=26\n10:23 code=22, Invalid email').disagreement, { code: 22, messages: [11] })
})

test('where number and message agree, or are of different lines, nothing disagrees', () => {
  for (const text of [
    '{"result":71,"message":"Document does not exist"}',
    '{"result":55,"message":"Signature picture does not exist"}',
    '10:22 code=22\n10:23 Invalid email\n10:24 code=41',
  ]) {
    assert.equal(ask(text).disagreement, undefined, text)
  }
})
