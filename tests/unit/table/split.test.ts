import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadLibrary } from '../../../src/codes/reference.ts'
import { partsOf } from '../../../src/table/split.ts'

test('the parts of a long table hold every code once, with who acts counted, most first', () => {
  const { codes } = loadLibrary()
  const parts = partsOf(codes)
  assert.deepEqual(
    parts.flatMap((part) => part.codes.map(({ code }) => code)).sort((a, b) => a - b),
    codes.map(({ code }) => code),
  )
  for (const part of parts) {
    const counts = part.actors.map(([, count]) => count)
    assert.deepEqual(
      counts,
      counts.toSorted((a, b) => b - a),
    )
    assert.equal(
      counts.reduce((sum, count) => sum + count, 0),
      part.codes.length,
    )
  }
})
