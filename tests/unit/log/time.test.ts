import assert from 'node:assert/strict'
import { test } from 'node:test'
import { timeIn } from '../../../src/log/time.ts'

const times = [
  ['2026-11-22T10:22:11.123Z ERROR code=5', '2026-11-22 10:22:11Z'],
  ['2026-11-22 10:22:11,123 [main] ERROR', '2026-11-22 10:22:11'],
  ['2026-11-22T10:22:11+08:00 x', '2026-11-22 10:22:11+08:00'],
  ['2026/11/22 10:22 y', '2026-11-22 10:22'],
  ['1.2.3.4 - - [22/Nov/2026:10:22:11 +0800] "POST /"', '2026-11-22 10:22:11+0800'],
  ['Nov  2 10:22:11 host app[1]: result=5', 'Nov 2 10:22:11'],
  ['22.11.2026 10:22:11 result=5', '22.11.2026 10:22:11'],
  ['{"timestamp":1700000000123,"result":5}', '2023-11-14 22:13:20Z'],
  ['{"ts": 1700000000, "result":5}', '2023-11-14 22:13:20Z'],
  ['10:22:11.001 result=5', '10:22:11'],
] as const
for (const [line, time] of times) {
  test(`the time of ${line} is ${time}`, () => {
    assert.equal(timeIn(line), time)
  })
}

for (const line of ['', 'result=5', 'took 12:30', '{"id":170000000012345}', 'at Foo.java:10:22', '2026-11-22']) {
  test(`${line === '' ? 'an empty line' : line} has no time`, () => {
    assert.equal(timeIn(line), undefined)
  })
}

test('a month that does not exist is not read as a time', () => {
  assert.equal(timeIn('[22/Foo/2026:10:22:11 +0800]'), undefined)
})

test('a time is read only in the first 600 characters of a line', () => {
  const before = (length: number) => `${'x'.repeat(length - 1)} 10:22:11`
  assert.equal(timeIn(before(500)), '10:22:11')
  assert.equal(timeIn(before(600)), undefined)
})
