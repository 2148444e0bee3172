import assert from 'node:assert/strict'
import { test } from 'node:test'
import { problemsOfReference } from '../../fixtures/problems.ts'

const extra = { id: 'other', title: 'Another', supports: 'Nothing.' }

test('a source is named by a record, or kept with the reason', () => {
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

test('a place is named by a code', () => {
  assert.deepEqual(
    problemsOfReference(({ places }) =>
      places.push({ id: 'other', title: 'Another', description: 'Nothing happens there.' }),
    ),
    ['place other: no code names the place "other" in "seenAt"; name it, or remove it [sources-used]'],
  )
})

test('nothing is said of sources while a code cannot be read, because it may name them', () => {
  const problems = problemsOfReference((reference) => {
    reference.sources.push(extra)
    Object.assign(reference.codes[0], { basis: 7 })
  })
  assert.ok(!problems.some((text) => text.includes('sources-used')), problems.join('\n'))
})
