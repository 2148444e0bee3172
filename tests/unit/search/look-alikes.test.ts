import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lookAlikes } from '../../../src/search/english/look-alikes.ts'

test('words are kept that are near enough to a known one to be corrected, and no others', () => {
  assert.deepEqual(lookAlikes(['your', 'document'], ['hour', 'four', 'week', 'your', 'documents', 'monument']), [
    'documents',
    'four',
    'hour',
    'monument',
  ])
})
