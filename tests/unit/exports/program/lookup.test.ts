import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answersOf, expected, queries } from './answers.ts'
import { nodes } from './built.ts'

// The test in tests/all runs every query.
const some = queries.filter((_, i) => i % 20 === 0)

for (const node of nodes) {
  test(`the program answers queries of the benchmark as the site does, with Node ${node.name}`, async () => {
    assert.ok(some.length > 100)
    assert.deepEqual(await answersOf(node.path, some), await Promise.all(some.map(expected)))
  })
}
