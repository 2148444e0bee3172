import assert from 'node:assert/strict'
import { test } from 'node:test'
import { problemsOfReference } from '../../fixtures/problems.ts'

test('the sample keeps every rule', () => {
  assert.deepEqual(
    problemsOfReference(() => undefined),
    [],
  )
})
