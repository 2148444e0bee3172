import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadCatalog } from '../../../src/data/load-catalog.ts'
import { remedyOf } from '../../../src/view-models/remedy.ts'

test('a cause names the steps that serve it, and a step names its causes by their letters', () => {
  const { causes, steps } = remedyOf({
    causes: ['One', 'Two'],
    remediation: [
      { do: 'First', causes: [2] },
      { do: 'Second', expect: 'Seen', causes: [1, 2] },
      { do: 'Then', prevention: true },
    ],
  })
  assert.deepEqual(causes, [
    { letter: 'A', text: 'One', steps: [2] },
    { letter: 'B', text: 'Two', steps: [1, 2] },
  ])
  assert.deepEqual(steps, [
    { number: 1, do: 'First', causes: ['B'], prevention: false },
    { number: 2, do: 'Second', expect: 'Seen', causes: ['A', 'B'], prevention: false },
    { number: 3, do: 'Then', causes: [], prevention: true },
  ])
})

test('in the reference, every cause has a step, and every step has causes or is prevention', () => {
  for (const record of loadCatalog().codes) {
    const { causes, steps } = remedyOf(record)
    const lonely = [
      ...causes.filter((cause) => cause.steps.length === 0).map(({ letter }) => letter),
      ...steps.filter((step) => step.causes.length === 0 && !step.prevention).map(({ number }) => number),
    ]
    assert.deepEqual(lonely, [], `code ${String(record.code)}`)
  }
})

test('the first 26 causes have letters, and the others have numbers', () => {
  const causes = Array.from({ length: 27 }, (_, i) => `Cause ${String(i + 1)}`)
  const letters = remedyOf({ causes, remediation: [] }).causes.map(({ letter }) => letter)
  assert.deepEqual([letters[0], letters[25], letters[26]], ['A', 'Z', '27'])
})
