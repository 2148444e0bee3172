import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hasCalls } from '../../../src/codes/catalog.ts'

test('the list of calls exists where a call or another place is known', () => {
  assert.ok(hasCalls({ calls: [1], places: [] }))
  assert.ok(hasCalls({ calls: [], places: [1] }))
  assert.ok(!hasCalls({ calls: [], places: [] }))
})
