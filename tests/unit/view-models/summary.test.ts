import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadCatalog } from '../../../src/data/load-catalog.ts'
import { firstSentence } from '../../../src/codes/prose/plain.ts'
import { summaryOf } from '../../../src/view-models/summary.ts'
import { record } from '../fixtures/record.ts'

test('a sentence ends at its full stop, not at one inside a literal', () => {
  assert.equal(firstSentence('Send `a. b` to v1.2 now. Then wait.'), 'Send `a. b` to v1.2 now.')
  assert.equal(firstSentence('No end'), 'No end')
})

test('the summary of every code says what to do in complete sentences, and stays short', () => {
  for (const record of loadCatalog().codes) {
    const summary = summaryOf(record)
    assert.match(summary, /^[^`]+ What to do: [^`]+[.?]$/, String(record.code))
    assert.ok(summary.length < 400, `code ${String(record.code)}: ${String(summary.length)} characters`)
  }
})

test('steps are added in their order until one does not fit, and none after that', () => {
  const steps = (...lengths: readonly number[]) =>
    lengths.map((length, i) => ({ do: `${String(i)} ${'x'.repeat(length)}.`, causes: [1] }))
  const summary = summaryOf(record({ meaning: 'It failed. In detail.', remediation: steps(10, 300, 10) }))
  assert.equal(summary, `It failed. What to do: 0 ${'x'.repeat(10)}.`)
  assert.match(summaryOf(record({ meaning: 'It failed.', remediation: steps(10, 10, 10) })), / 0 x+\. 1 x+\. 2 x+\.$/)
  assert.match(summaryOf(record({ remediation: steps(400) })), / 0 x{400}\.$/)
})
