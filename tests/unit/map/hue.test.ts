import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hueAt } from '../../../src/page/hue.ts'

test('hues are as far apart as their number allows, and neighbors far apart', () => {
  for (let count = 1; count <= 16; count++) {
    const hues = Array.from({ length: count }, (_, i) => hueAt(i, count))
    assert.equal(new Set(hues).size, count)
    const sorted = hues.toSorted((a, b) => a - b)
    const gaps = sorted.map((hue, i) => ((sorted[(i + 1) % count] ?? 0) - hue + 360) % 360 || 360)
    assert.ok(Math.min(...gaps) >= 360 / count - 1.5, String(count))
  }
})
