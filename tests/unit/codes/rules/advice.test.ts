import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sample } from '../../fixtures/sample.ts'
import { problemsOfRecord, problemsOfReference } from '../../fixtures/problems.ts'

test('every code except a success needs causes and steps, and a success has no steps', () => {
  const problems = problemsOfRecord((record) => Object.assign(record, { causes: [], remediation: [] }))
  assert.deepEqual(problems, [
    'code 22: "causes" is empty; expected at least one that the reader can check [remedy-present]',
    'code 22: "remediation" is empty; expected at least one step [remedy-present]',
  ])
  assert.deepEqual(
    problemsOfReference(({ codes: [success] }) =>
      success.remediation.push({ do: 'Do nothing at all.', prevention: true }),
    ),
    ['code 0: a success has no "remediation"; leave the list empty [remedy-present]'],
  )
})

test('no step asks for a retry where a retry never helps', () => {
  const [retry, causes] = ['never', [1]] as const
  assert.deepEqual(
    problemsOfRecord((record) =>
      Object.assign(record, { retry, remediation: [{ do: 'Wait and try again tomorrow.', causes }] }),
    ),
    ['code 22: "retry" is "never", but a step says "try again"; fix one of the two [steps-agree-with-retry]'],
  )
  assert.deepEqual(
    problemsOfRecord((record) =>
      Object.assign(record, { retry, remediation: [{ do: 'Do not try again with it.', causes }] }),
    ),
    [],
  )
})

test('steps that wait must say how long and when to stop', () => {
  const [retry, repeat, causes] = ['backoff', 'safe', [1]] as const
  assert.deepEqual(
    problemsOfRecord((record) =>
      Object.assign(record, { retry, repeat, remediation: [{ do: 'Send the call once more.', causes }] }),
    ),
    [
      'code 22: "retry" is "backoff", but no step says how long to wait; give seconds or minutes [steps-agree-with-retry]',
      'code 22: "retry" is "backoff", but no step says when to stop; give a number of attempts [steps-agree-with-retry]',
    ],
  )
  assert.deepEqual(
    problemsOfRecord((record) =>
      Object.assign(record, { retry, repeat, remediation: [{ do: 'Wait 2 seconds, at most five times.', causes }] }),
    ),
    [],
  )
})

test('a step that only refers the reader elsewhere is refused', () => {
  assert.deepEqual(
    problemsOfRecord((record) => record.remediation.push({ do: 'Please contact support.', causes: [1] })),
    [
      'code 22: "Please contact support." does not help by itself; say what to collect and what to ask for [no-empty-advice]',
    ],
  )
})

test('the same step may appear in at most three codes', () => {
  const copies = (count: number) =>
    problemsOfReference(({ codes }) => {
      for (let i = 0; i < count; i++) {
        const remediation = [
          { do: 'Compare both values.', causes: [1] },
          { do: `Read line ${String(i)} of log ${String(i * 7)}.`, causes: [1] },
        ]
        codes.push({
          ...sample().codes[2],
          code: 30 + i,
          message: `Wrong ${String(i)}`,
          confusedWith: [],
          remediation,
        })
      }
    })
  assert.deepEqual(copies(3), [])
  assert.deepEqual(copies(4), [
    'code 33: this step appears word for word in codes 30, 31, 32, 33; write it for each situation [no-shared-steps]',
  ])
})
