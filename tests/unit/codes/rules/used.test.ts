import assert from 'node:assert/strict'
import { test } from 'node:test'
import { problemsOfReference } from '../../fixtures/problems.ts'

const extra = { id: 'other', title: 'Another', supports: 'Nothing.' }

test('a source that no record names is refused, unless it is kept with a reason', () => {
  assert.deepEqual(
    problemsOfReference(({ sources }) => sources.push(extra)),
    [
      'source other: no record names the source "other"; name it, remove it, or say in "kept" why it stays [sources-used]',
    ],
  )
  assert.deepEqual(
    problemsOfReference(({ sources }) => sources.push({ ...extra, kept: 'Its address was published.' })),
    [],
  )
})

test('a place that no code names is refused', () => {
  assert.deepEqual(
    problemsOfReference(({ places }) =>
      places.push({ id: 'other', title: 'Another', description: 'Nothing happens there.' }),
    ),
    ['place other: no code names the place "other" in "seenAt"; name it, or remove it [sources-used]'],
  )
})

test('unused sources are not reported while a code cannot be read', () => {
  const problems = problemsOfReference((reference) => {
    reference.sources.push(extra)
    Object.assign(reference.codes[0], { basis: 7 })
  })
  assert.ok(!problems.some((text) => text.includes('sources-used')), problems.join('\n'))
})
