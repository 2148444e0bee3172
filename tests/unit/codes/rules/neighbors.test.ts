import assert from 'node:assert/strict'
import { test } from 'node:test'
import { problemsOfRecord, problemsOfReference } from '../../fixtures/problems.ts'

test('codes that are confused must name each other', () => {
  assert.deepEqual(
    problemsOfRecord((record) => (record.confusedWith = [])),
    [
      'code 21: "confusedWith" names code 22, which does not name code 21 in turn; add it there or remove it here [confusions-mutual]',
    ],
  )
})

test('codes with the same message must name each other', () => {
  const problems = problemsOfReference(({ codes: [success, , record] }) => (record.message = success.message))
  assert.deepEqual(problems, [
    'code 0: code 22 has the same message; expected it in "confusedWith" [same-message-cross-referenced]',
    'code 22: code 0 has the same message; expected it in "confusedWith" [same-message-cross-referenced]',
  ])
})

test('nearly identical remedies are refused', () => {
  const remedy = 'Compare the address with the invitation that the account was made from, then ask.'
  assert.deepEqual(
    problemsOfRecord((record) => (record.remediation = [{ do: remedy, causes: [1] }])),
    [
      'code 22: "remediation" reads almost the same as that of code 21 (83 % of word triples are the same); write it for this situation [remedies-differ]',
    ],
  )
})

test('a code needs 4 to 12 unique keywords in lower case, none of them the message of another code', () => {
  assert.deepEqual(
    problemsOfRecord((record) => (record.keywords = ['One', 'two', 'two', 'success'])),
    [
      'code 22: "One" has capitals; write keywords in lower case [keywords-fit]',
      'code 22: "two" appears twice; keep one [keywords-fit]',
      'code 22: "success" is the message of code 0; choose words that lead here [keywords-fit]',
    ],
  )
  for (const count of [3, 13]) {
    assert.deepEqual(
      problemsOfRecord((record) => (record.keywords = Array.from({ length: count }, (_, i) => `word ${String(i)}`))),
      [`code 22: "keywords" has ${String(count)} entries; expected 4 to 12 [keywords-fit]`],
    )
  }
})
