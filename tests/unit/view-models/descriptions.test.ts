import assert from 'node:assert/strict'
import { test } from 'node:test'
import { callsDescription, glossaryDescription } from '../../../src/view-models/descriptions.ts'

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
