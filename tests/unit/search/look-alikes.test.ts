import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lookAlikes } from '../../../src/search/english/look-alikes.ts'

test('only words near enough to a known word to be corrected are kept', () => {
  assert.deepEqual(lookAlikes(['your', 'document'], ['hour', 'four', 'week', 'your', 'documents', 'monument']), [
    'documents',
    'four',
    'hour',
    'monument',
  ])
})
