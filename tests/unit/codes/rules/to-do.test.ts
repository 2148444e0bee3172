import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wrong } from '../fixtures/said.ts'

test('what is still to be written is named with what belongs there', () => {
  assert.deepEqual(
    wrong((record) => (record.meaning = 'TODO: what happened, in a sentence')),
    ['code 22: "meaning" is still to be written; expected text: what happened, in a sentence [notes-written]'],
  )
})
