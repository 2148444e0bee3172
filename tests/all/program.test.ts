import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answersOf, expected, queries } from '../unit/exports/program/answers.ts'
import { nodes } from '../unit/exports/program/built.ts'

for (const node of nodes) {
  test(`the program answers every query of the benchmark as the site does, with Node ${node.name}`, async () => {
    const answers = await answersOf(node.path, queries)
    const wanted = await Promise.all(queries.map(expected))
    assert.deepEqual(
      queries.filter((_, i) => JSON.stringify(answers[i]) !== JSON.stringify(wanted[i])),
      [],
    )
  })
}
