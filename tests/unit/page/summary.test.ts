import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadCatalog } from '../../../src/data/load-catalog.ts'
import { firstSentence } from '../../../src/codes/prose/plain.ts'
import { summaryOf } from '../../../src/page/summary.ts'

test('a sentence ends at its full stop, not at one inside a literal', () => {
  assert.equal(firstSentence('Send `a. b` to v1.2 now. Then wait.'), 'Send `a. b` to v1.2 now.')
  assert.equal(firstSentence('No end'), 'No end')
})

test('the summary of every code says what to do in whole sentences, and stays short', () => {
  for (const record of loadCatalog().codes) {
    const summary = summaryOf(record)
    assert.match(summary, /^[^`]+ What to do: [^`]+[.?]$/, String(record.code))
    assert.ok(summary.length < 400, `code ${String(record.code)}: ${String(summary.length)} characters`)
  }
})
