import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findRepeatedCases, findRepeatedTexts } from '../../../src/data/lookup-rules.ts'

const cases = { '21': ['cannot get in', 'the door stays shut'], '22': ['Cannot get in', 'wrong key', 'wrong key'] }

test('a description must belong to one code and appear once, in any case', () => {
  assert.deepEqual(findRepeatedCases({ '21': ['cannot get in'], '22': ['wrong key'] }), [])
  assert.deepEqual(findRepeatedCases(cases), [
    {
      path: ['22', 0],
      text: '"Cannot get in" is a case of code 21 too; keep it where it fits better',
      rule: 'cases-unique',
    },
    { path: ['22', 2], text: '"wrong key" appears twice; keep one', rule: 'cases-unique' },
  ])
})

test('a text of another field must appear once and describe no code', () => {
  assert.deepEqual(findRepeatedTexts(['a recipe', 'A Recipe', 'wrong KEY'], cases), [
    { path: [1], text: '"A Recipe" appears twice; keep one', rule: 'texts-unique' },
    { path: [2], text: '"wrong KEY" is a case of code 22; remove it here or there', rule: 'texts-unique' },
  ])
})
