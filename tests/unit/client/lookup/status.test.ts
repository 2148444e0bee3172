import assert from 'node:assert/strict'
import { test } from 'node:test'
import { statusFor } from '../../../../src/client/lookup/status.ts'
import { indexOf } from '../../../../src/search/index/search-index.ts'
import { lookupData, recordsOf } from '../../../../src/search/index/records.ts'
import { readQuery } from '../../../../src/search/query/read-query.ts'
import { find } from '../../../../src/search/rank/find.ts'
import { testCatalog } from '../../fixtures/catalog.ts'
import { logRules } from '../../fixtures/paste-rules.ts'
import { record } from '../../fixtures/record.ts'

const index = indexOf(recordsOf(lookupData(testCatalog([record({ code: 22, message: 'Wrong password' })]))))
const query = readQuery('wrong password', logRules.keys)
const answer = find(index, query)
const statusWithout = (...unsearched: Parameters<typeof statusFor>[3]) => statusFor(query, answer, 1, unsearched)

test('the status names what could not be searched, and nothing else', () => {
  const all = statusFor(query, answer, 1, [undefined, undefined])
  assert.doesNotMatch(all, /could not/)
  assert.equal(statusWithout('keywords', undefined), `${all} Keywords could not be searched.`)
  assert.equal(statusWithout('cases'), `${all} Descriptions of cases could not be searched.`)
  assert.equal(statusWithout('pages'), `${all} Guides, terms and the full text of notes could not be searched.`)
})
