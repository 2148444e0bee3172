import assert from 'node:assert/strict'
import { test } from 'node:test'
import { containsAll, containsNear } from '../../../src/search/english/near.ts'

const words = ['printer', 'paper']
const far = `Print the contract. ${'It goes on and on. '.repeat(5)}Keep the paper.`

test('words near each other hold together, in any form and order', () => {
  assert.ok(containsNear('The paper in both printers is out.', words))
  assert.ok(!containsNear('The printer is out.', words))
})

test('words scattered over a text do not hold together', () => {
  assert.ok(containsAll(far, words))
  assert.ok(!containsNear(far, words))
})

test('words that are far apart at first may be near each other later', () => {
  assert.ok(containsNear(`${far} The printer has none.`, words))
})
