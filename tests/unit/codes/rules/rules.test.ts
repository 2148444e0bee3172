import assert from 'node:assert/strict'
import { test } from 'node:test'
import { problemsOfReference } from '../../fixtures/problems.ts'

test('the sample data violates no rule', () => {
  assert.deepEqual(
    problemsOfReference(() => undefined),
    [],
  )
})
