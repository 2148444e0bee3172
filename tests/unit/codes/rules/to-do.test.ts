import assert from 'node:assert/strict'
import { test } from 'node:test'
import { problemsOfRecord, problemsOfReference } from '../../fixtures/problems.ts'

test('a field still to be written is reported with what belongs there', () => {
  assert.deepEqual(
    problemsOfRecord((record) => (record.meaning = 'TODO: what happened, in a sentence')),
    ['code 22: "meaning" is still to be written; expected text: what happened, in a sentence [notes-written]'],
  )
})

test('steps that are still to be written are not compared with each other', () => {
  const found = problemsOfReference(({ codes }) => {
    for (const { remediation } of codes.slice(1)) {
      for (const step of remediation) Object.assign(step, { do: 'TODO: what to do, imperative and concrete' })
    }
  })
  assert.ok(found.length > 1)
  assert.deepEqual(
    found.filter((text) => !text.endsWith('[notes-written]')),
    [],
  )
})
