import assert from 'node:assert/strict'
import { test } from 'node:test'
import { guidesKnown } from '../../../../src/codes/rules/guides.ts'
import { findingsOf } from '../../fixtures/problems.ts'
import { record, reference } from '../../fixtures/record.ts'

const known = ['for-support', 'retrying-safely']

/** The findings of the rule in two codes that name these guides. */
function findings(...guides: readonly string[][]): string[] {
  const named = [0, 1].map((code) => record({ code, guides: [...(guides[code] ?? [])] }))
  return findingsOf(guidesKnown(known, 'guides'), reference(named))
}

test('existing guides that each serve a code are accepted', () => {
  assert.deepEqual(findings(['for-support'], ['retrying-safely']), [])
})

test('a misspelled guide is reported with its place, what is expected, and the most similar guide', () => {
  assert.deepEqual(findings(['for-support', 'retrying-safley'], ['retrying-safely']), [
    'codes.0.guides.1: "guides" names "retrying-safley"; expected for-support or retrying-safely. Did you mean "retrying-safely"?',
  ])
})

test('a guide that serves no code is reported', () => {
  assert.deepEqual(findings(['for-support']), [
    'codes: no code names the guide "retrying-safely" (guides); name it in "guides" of the codes it helps with, or remove it',
  ])
})

test('a guide named twice in one code is reported', () => {
  assert.deepEqual(findings(['for-support', 'for-support'], ['retrying-safely']), [
    'codes.0.guides.1: "guides" names "for-support" twice; keep one',
  ])
})

test('more than three guides in one code are reported', () => {
  const [last] = findings(['for-support', 'retrying-safely', 'a', 'b']).slice(-1)
  assert.equal(last, 'codes.0.guides: "guides" names 4 guides; expected at most 3: keep those that help most')
})

test('a file that names no guides needs none', () => {
  assert.deepEqual(findings(), [])
})
