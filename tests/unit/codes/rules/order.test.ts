import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sample } from '../fixtures/sample.ts'
import type { Sample } from '../fixtures/sample.ts'
import { after } from '../fixtures/said.ts'

test('ids of categories and of sources appear once', () => {
  assert.deepEqual(
    after(({ sources }) => sources.push(...sources)),
    ['source sample-code: "id" "sample-code" appears twice; rename one [ids-unique]'],
  )
})

test('two categories do not share an abbreviation', () => {
  const both = after(({ categories, codes: [success] }) => {
    categories.push({ ...sample().categories[0], id: 'others' } as Sample['categories'][0])
    success.category = 'others'
  })
  assert.deepEqual(both, [
    'category others: "abbr" "Ac" already marks "accounts"; choose other letters [abbreviations-unique]',
  ])
})
