import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CodeTallies, SAME_RESPONSE } from '../../../src/log/tallies.ts'
import { lookupData, recordsOf } from '../../../src/search/index/records.ts'
import { testCatalog } from '../fixtures/catalog.ts'
import { record } from '../fixtures/record.ts'

const [row] = recordsOf(lookupData(testCatalog([record({ code: 22 })])))
assert.ok(row)
const seenAt = (line: number, from: string) => ({ record: row, line, from, time: undefined, text: String(line) })
const byMessage = (line: number) => seenAt(line, '')
const byNumber = (line: number) => seenAt(line, 'result')

test('a number shortly after its message is the same response, and is shown instead of the message', () => {
  const tallies = new CodeTallies(5)
  assert.equal(tallies.add(byMessage(1)), true)
  assert.equal(tallies.add(byNumber(1 + SAME_RESPONSE)), false)
  assert.deepEqual(tallies.all(), [
    { count: 1, lines: [byNumber(1 + SAME_RESPONSE)], last: byNumber(1 + SAME_RESPONSE) },
  ])
})

test('a number further away or after another number is another response', () => {
  const tallies = new CodeTallies(5)
  const lines = [byMessage(1), byNumber(2 + SAME_RESPONSE), byNumber(3 + SAME_RESPONSE)]
  assert.deepEqual(
    lines.map((line) => tallies.add(line)),
    [true, true, true],
  )
  assert.equal(tallies.all()[0]?.count, 3)
})

test('the first lines and the last line of a code are kept', () => {
  const tallies = new CodeTallies(2)
  for (const line of [1, 10, 20, 30]) tallies.add(byNumber(line))
  assert.deepEqual(tallies.all(), [{ count: 4, lines: [byNumber(1), byNumber(10)], last: byNumber(30) }])
})
