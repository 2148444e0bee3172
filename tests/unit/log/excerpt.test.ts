import assert from 'node:assert/strict'
import { test } from 'node:test'
import { excerptOf } from '../../../src/log/excerpt.ts'
import { lookupData, recordsOf } from '../../../src/search/index/records.ts'
import { testCatalog } from '../fixtures/catalog.ts'
import { logRules } from '../fixtures/paste-rules.ts'
import { record } from '../fixtures/record.ts'

const [row] = recordsOf(lookupData(testCatalog([record({ code: 22, message: 'Wrong password' })])))
assert.ok(row)
const code = row
const excerpt = (line: string, from: string) => excerptOf(line, from, code, logRules.mask)

test('a short line is shown in full', () => {
  assert.equal(excerpt('  result=22 at once ', 'result'), 'result=22 at once')
})

test('a long line is cut around its code, with an ellipsis at each end that was cut', () => {
  const [before, after] = ['before '.repeat(60), ' after'.repeat(60)]
  const middle = excerpt(`${before}result=22${after}`, 'result')
  assert.match(middle, /^….*result=22.*…$/)
  assert.ok(middle.length <= 202, String(middle.length))
  assert.match(excerpt(`result=22${after}`, 'result'), /^result=22.*[^…]…$/)
  assert.match(excerpt(`${before}result=22`, 'result'), /^…[^…].*result=22$/)
})

test('of several keys, the excerpt shows the one next to the number, or the message that was found', () => {
  const filler = ' word'.repeat(80)
  assert.match(excerpt(`result=none${filler} result=22${filler}`, 'result'), /result=22/)
  assert.match(excerpt(`${filler} WRONG PASSWORD${filler}`, ''), /WRONG PASSWORD/)
})
