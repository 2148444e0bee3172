import assert from 'node:assert/strict'
import { test } from 'node:test'
import { counted, numeral } from '../../../src/codes/counted.ts'

test('one thing is counted in the singular, everything else in the plural', () => {
  assert.deepEqual(
    [0, 1, 2].map((amount) => counted(amount, 'code')),
    ['0 codes', '1 code', '2 codes'],
  )
  assert.equal(counted(2, 'category', 'categories'), '2 categories')
})

test('thousands are separated, with a noun and without', () => {
  assert.equal(counted(12345, 'code'), '12,345 codes')
  assert.equal(numeral(12345), '12,345')
})
