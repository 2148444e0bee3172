import assert from 'node:assert/strict'
import { test } from 'node:test'
import { callsDescription, codesDescription, glossaryDescription } from '../../../src/view-models/descriptions.ts'

const terms = ['AES', 'MAC', 'OTP'].map((term) => ({ term }))

test('the glossary is described by how many terms it has, and a single term by its name', () => {
  assert.equal(glossaryDescription(terms), '3 terms that these pages use, from AES to OTP, and what each means here.')
  assert.equal(glossaryDescription(terms.slice(0, 1)), 'What AES means on these pages.')
})

test('the list of calls is described by how many are known, and one without calls says so', () => {
  assert.equal(
    callsDescription([1, 2]),
    'The 2 known calls: what each takes, an example request, and the codes that come up there.',
  )
  assert.equal(
    callsDescription([1]),
    'The known call: what it takes, an example request, and the codes that come up there.',
  )
  assert.equal(callsDescription([]), 'The places where codes come up; no single call is known.')
})

test('the table is described by how many codes it has, and by calls only where there are any', () => {
  assert.equal(
    codesDescription({ codes: Array.from({ length: 1200 }), calls: [1], places: [] }),
    'All 1,200 codes in a table, to filter by category, call, who acts and more, and to copy or download.',
  )
  assert.equal(
    codesDescription({ codes: [1], calls: [], places: [] }),
    '1 code in a table, to filter by category, who acts and more, and to copy or download.',
  )
})
