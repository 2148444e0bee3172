import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sample } from '../../fixtures/sample.ts'
import type { Sample } from '../../fixtures/sample.ts'
import { problemsOfReference } from '../../fixtures/problems.ts'

test('ids of categories and of sources must be unique', () => {
  assert.deepEqual(
    problemsOfReference(({ sources }) => sources.push(...sources)),
    ['source sample-code: "id" "sample-code" appears twice; rename one [ids-unique]'],
  )
})

test('ids of groups must be unique in their category and differ from other sections of its page', () => {
  const group = (id: string) => ({ id, title: 'Take it again', note: 'The picture is not good enough.' })
  const withGroups = (...ids: readonly string[]) =>
    problemsOfReference(({ categories }) => Object.assign(categories[0] ?? {}, { groups: ids.map(group) })).filter(
      (line) => line.endsWith('[ids-unique]'),
    )
  assert.deepEqual(withGroups('retake', 'review'), [])
  assert.deepEqual(withGroups('retake', 'retake'), [
    'category accounts: "id" "retake" appears twice in "groups"; rename one [ids-unique]',
  ])
  assert.deepEqual(withGroups('codes', 'check-first'), [
    'category accounts: "id" "codes" is that of another section of the category\'s page; choose another [ids-unique]',
    'category accounts: "id" "check-first" is that of another section of the category\'s page; choose another [ids-unique]',
  ])
})

test('two categories must not share an abbreviation', () => {
  const problems = problemsOfReference(({ categories, codes: [success] }) => {
    categories.push({ ...sample().categories[0], id: 'others' } as Sample['categories'][0])
    success.category = 'others'
  })
  assert.deepEqual(problems, [
    'category others: "abbr" "Ac" already marks "accounts"; choose other letters [abbreviations-unique]',
  ])
})
