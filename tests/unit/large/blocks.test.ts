import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { codeBlocksOf } from '../../../src/large/blocks.ts'

const record = (code: number) => ({ code, category: code % 3 === 0 ? 'threes' : 'others' })

test('blocks have the smallest power of ten that stays within the limit', () => {
  const codes = Array.from({ length: 600 }, (_, code) => record(code))
  assert.deepEqual(
    codeBlocksOf(codes).map(({ first, last, count }) => [first, last, count]),
    [0, 100, 200, 300, 400, 500].map((first) => [first, first + 99, 100]),
  )
})

test('a block has the counts of its categories', () => {
  assert.deepEqual(
    [...(codeBlocksOf([4, 6, 7, 9].map(record))[0]?.categories ?? [])],
    [
      ['others', 2],
      ['threes', 2],
    ],
  )
})

test('blocks contain every code and stay within the limit, whatever the codes', () => {
  const codes = fc.uniqueArray(fc.nat(999_999), { maxLength: 300 }).map((list) => list.sort((a, b) => a - b))
  fc.assert(
    fc.property(codes, fc.integer({ min: 1, max: 30 }), (list, most) => {
      const blocks = codeBlocksOf(list.map(record), most)
      assert.ok(blocks.length <= most)
      assert.equal(
        blocks.reduce((sum, { count }) => sum + count, 0),
        list.length,
      )
    }),
    { seed: 4 },
  )
})
