import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadLookup } from '../../../src/data/lookup.ts'
import { keysOf } from '../../../src/search/query/keys.ts'
import { readQuery } from '../../../src/search/query/read-query.ts'

const { pasteRules } = loadLookup()

test('the message of a response is in the fields that the data names', () => {
  const paste = '{"status": 9, "title": "Card expired"}'
  const keys = keysOf({ ...pasteRules, messageKeys: ['title'] })
  assert.equal(readQuery(paste, keys).messageField, 'Card expired')
  assert.equal(readQuery(paste, keysOf(pasteRules)).messageField, undefined)
})

test('a number next to a currency of the market is an amount, and counts as none of the bare ones', () => {
  const keys = keysOf({ ...pasteRules, currencies: ['kroner', 'kr'] })
  assert.deepEqual(readQuery('refund of 54 kroner or kr 22', keys).uncounted, [])
  assert.deepEqual(readQuery('refund of 54 or 22', keys).uncounted, ['54', '22'])
})
