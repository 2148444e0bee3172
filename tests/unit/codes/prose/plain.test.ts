import assert from 'node:assert/strict'
import { test } from 'node:test'
import { firstSentence, plainText } from '../../../../src/codes/prose/plain.ts'

test('the first sentence does not end within backticks', () => {
  assert.equal(firstSentence('The call `a. b` failed. Ask again.'), 'The call `a. b` failed.')
  assert.equal(firstSentence('Is it version 1.2? It is.'), 'Is it version 1.2?')
})

test('a text without the end of a sentence is its own first sentence', () => {
  assert.equal(firstSentence('no end, not even in `a. b`'), 'no end, not even in `a. b`')
})

test('plain text has no backticks', () => {
  assert.equal(plainText('Send `a` and `b`.'), 'Send a and b.')
})
