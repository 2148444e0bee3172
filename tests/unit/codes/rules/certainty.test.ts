import assert from 'node:assert/strict'
import { test } from 'node:test'
import { problemsOfRecord } from '../../fixtures/problems.ts'

test('a claim without a source must not be worded as a fact', () => {
  assert.deepEqual(
    problemsOfRecord((record) => (record.causes = ['The caps lock key is always on.'])),
    [
      'code 22: "always" states a fact, but no entry in "basis" names a source; say "usually", or name the source [likelihood-hedged]',
    ],
  )
  assert.deepEqual(
    problemsOfRecord((record) => {
      record.causes = ['The caps lock key is always on.']
      record.basis.push({ type: 'public-sample', source: 'sample-code', note: 'The keyboard.' })
    }),
    [],
  )
})
