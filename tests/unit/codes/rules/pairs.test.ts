import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Code } from '../../../../src/codes/schema.ts'
import { problemsOfRecord } from '../../fixtures/problems.ts'

const steps = (...remediation: Code['remediation']) => problemsOfRecord((record) => (record.remediation = remediation))
const step = { do: 'Type the password by hand.', causes: [1] }
const prevention = { do: 'Keep the password in a manager.', prevention: true } as const

test('every cause needs a step', () => {
  assert.deepEqual(
    problemsOfRecord((record) => record.causes.push('The password was changed.')),
    [
      'code 22: no step names cause 2; add a step that tests or fixes it, or remove the cause [causes-and-steps-paired]',
    ],
  )
})

test('every step must name existing causes or be marked as prevention', () => {
  assert.deepEqual(steps(step, { do: 'Ask for a new one.' }), [
    'code 22: this step names no cause; list in "causes" which it tests or fixes, or mark it as "prevention" [causes-and-steps-paired]',
  ])
  assert.deepEqual(steps({ ...step, causes: [1, 2] }), [
    'code 22: this step names cause 2; expected a number from 1 to 1 [causes-and-steps-paired]',
  ])
  assert.deepEqual(steps(step, { do: prevention.do, causes: [1], prevention: true }), [
    'code 22: a step marked as "prevention" names no causes; remove one of the two [causes-and-steps-paired]',
  ])
})

test('prevention must come last', () => {
  assert.deepEqual(steps(prevention, step), [
    'code 22: this step comes after one marked as "prevention"; move it up [causes-and-steps-paired]',
  ])
  assert.deepEqual(steps(step, prevention), [])
})

test('an expectation must be one outcome that the reader sees', () => {
  const expecting = (expect: string) => steps({ do: step.do, expect, causes: [1] })
  assert.deepEqual(expecting('If it was the key, it works now.'), [
    'code 22: "expect" begins with "If"; say what the reader sees if this cause was the one [expectations-seen]',
  ])
  assert.deepEqual(expecting('It works now; otherwise go on.'), [
    'code 22: "expect" gives two outcomes ("otherwise"); keep what is seen if this cause was the one [expectations-seen]',
  ])
  assert.deepEqual(expecting('The light of the key is on.'), [])
})
