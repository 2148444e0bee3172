import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadCatalog } from '../../../src/data/load-catalog.ts'
import { listParts, partsOf } from '../../../src/large/parts.ts'

test('the parts of a long table contain every code once, and count who acts, the most frequent first', () => {
  const { codes } = loadCatalog()
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

test('a list is divided into pages of similar length with every code once, in order', () => {
  for (const length of [1, 150, 151, 770, 3850]) {
    const codes = Array.from({ length }, (_, i) => i)
    const parts = listParts(codes)
    assert.deepEqual(parts.flat(), codes)
    const lengths = parts.map((part) => part.length)
    assert.equal(parts.length, Math.ceil(length / 150))
    assert.ok(Math.max(...lengths) <= 150 && Math.max(...lengths) - Math.min(...lengths) <= 1)
  }
})
