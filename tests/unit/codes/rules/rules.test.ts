import assert from 'node:assert/strict'
import { test } from 'node:test'
import { after } from '../fixtures/said.ts'

test('the sample keeps every rule', () => {
  assert.deepEqual(
    after(() => undefined),
    [],
  )
})
