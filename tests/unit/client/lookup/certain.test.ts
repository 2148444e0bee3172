import assert from 'node:assert/strict'
import { test } from 'node:test'
import { certainHit } from '../../../../src/client/lookup/certain.ts'
import { readEnglish } from '../../../../src/search/english/english-data.ts'
import { lookupData, recordsOf, withKeywords, wordData } from '../../../../src/search/index/records.ts'
import { indexOf } from '../../../../src/search/index/search-index.ts'
import { readQuery } from '../../../../src/search/query/read-query.ts'
import { find } from '../../../../src/search/rank/find.ts'
import { testCatalog } from '../../fixtures/catalog.ts'
import { logRules } from '../../fixtures/paste-rules.ts'
import { record } from '../../fixtures/record.ts'

const catalog = testCatalog([
  record({ code: 22, message: 'Wrong password', keywords: ['caps lock'] }),
  record({ code: 23, message: 'Wrong password or email address' }),
  record({ code: 41, message: 'Account is locked' }),
  record({ code: 71, message: 'Document does not exist' }),
  record({ code: 90, message: 'Document does not exist' }),
])
const words = wordData(catalog, '', new Set())
const index = indexOf(withKeywords(recordsOf(lookupData(catalog)), words), readEnglish(words))

function certain(text: string): number | undefined {
  const query = readQuery(text, logRules.keys)
  return certainHit(query, find(index, query))?.record.code
}

test('a number, a complete message and a response are certain', () => {
  assert.equal(certain('22'), 22)
  assert.equal(certain('WRONG PASSWORD'), 22)
  assert.equal(certain('{"result":22}'), 22)
})

test('several codes, a shared message, and a number next to another message are not certain', () => {
  assert.equal(certain('22 41'), undefined)
  assert.equal(certain('Document does not exist'), undefined)
  assert.equal(certain('{"result":22,"message":"Account is locked"}'), undefined)
})

test('neither a number that is not a code nor a range of codes is certain', () => {
  assert.equal(certain('22 99'), undefined)
  assert.equal(certain('22-23'), undefined)
})

test('neither words that only mean a code nor an empty query is certain', () => {
  const query = readQuery('caps lock', logRules.keys)
  assert.deepEqual(
    find(index, query).hits.map((hit) => hit.record.code),
    [22],
  )
  assert.equal(certain('caps lock'), undefined)
  assert.equal(certain(''), undefined)
})
