import assert from 'node:assert/strict'
import { test } from 'node:test'
import { messagesAsPublished, rewordingsDated } from '../../../../src/codes/rules/published.ts'
import type { Rule } from '../../../../src/codes/rules/rule.ts'
import type { Code } from '../../../../src/codes/schema.ts'
import { findingsOf } from '../../fixtures/problems.ts'
import { record, reference } from '../../fixtures/record.ts'

const findings = (rule: Rule, ...codes: Code[]) => findingsOf(rule, reference(codes))

const one = record()
const row = { code: one.code, message: one.message, line: 3 }
const table = (...rows: (typeof row)[]) => messagesAsPublished({ file: 'table.txt', rows })

test('codes with the messages of the vendor’s table are accepted', () => {
  assert.deepEqual(findings(table(row), one), [])
})

test('a message that differs from the vendor’s table is reported with both messages and the line', () => {
  assert.deepEqual(findings(table({ ...row, message: 'Missing' }), one), [
    'codes.0.message: "message" is "Parameter missing"; expected "Missing", as in line 3 of table.txt',
  ])
})

test('a code without a row in the vendor’s table is refused, unless it is retired', () => {
  const other = { ...row, code: 7 }
  const retired = { since: '2027-01-01', reason: 'Gone.' }
  const missing =
    'codes: code 7 has no record, but is in line 3 of table.txt; add it: npm run new -- 7 "Parameter missing"'
  assert.deepEqual(findings(table(other), one), [
    'codes.0.code: code 1 is not in table.txt; add its row there as the vendor published it, or set "retired"',
    missing,
  ])
  assert.deepEqual(findings(table(other), record({ retired })), [missing])
})

test('a changed message must be kept in the history', () => {
  const rule = rewordingsDated({ file: 'ledger.json', messages: { '1': 'Missing' } })
  assert.deepEqual(findings(rule, one), [
    'codes.0.message: "message" was "Missing" when it was published (ledger.json); add a "reworded" change to "history" with that as its "formerMessage"',
  ])
  const reworded = { date: '2027-01-01', change: 'reworded', note: 'Clearer.', formerMessage: 'Missing' } as const
  assert.deepEqual(findings(rule, record({ history: [...one.history, reworded] })), [])
  assert.deepEqual(findings(rewordingsDated({ file: 'ledger.json', messages: {} }), one), [])
})
