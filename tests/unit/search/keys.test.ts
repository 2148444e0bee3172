import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keysOf } from '../../../src/search/query/keys.ts'
import { readQuery } from '../../../src/search/query/read-query.ts'
import { pasteRules } from '../fixtures/paste-rules.ts'

test('the message of a response is read from the fields that the data names', () => {
  const paste = '{"status": 9, "title": "Card expired"}'
  const keys = keysOf({ ...pasteRules, messageKeys: ['title'] })
  assert.equal(readQuery(paste, keys).messageField, 'Card expired')
  assert.equal(readQuery(paste, keysOf(pasteRules)).messageField, undefined)
})

test('a number next to a currency of the data is an amount, not a possible code', () => {
  const keys = keysOf({ ...pasteRules, currencies: ['kroner', 'kr'] })
  const digitsIn = (text: string) => readQuery(text, keys).numbers?.map(({ digits }) => digits)
  assert.deepEqual(digitsIn('refund of 54 kroner or kr 22'), [])
  assert.deepEqual(digitsIn('refund of 54 or 22'), ['54', '22'])
})

test('a message field has exactly one of the keys, with or without a prefix', () => {
  const keys = keysOf(pasteRules)
  const name = pasteRules.messageKeys[0] ?? ''
  for (const quote of ['', '"', "'", '&quot;', '\\"']) {
    const text = `{${quote}${name}${quote}: ${quote}Card expired${quote}}`
    assert.equal(readQuery(text, keys).messageField, 'Card expired', text)
  }
  for (const key of [`api_${name}`, `err${name.charAt(0).toUpperCase()}${name.slice(1)}`, name.toUpperCase()]) {
    assert.equal(readQuery(`{"${key}": "Card expired"}`, keys).messageField, 'Card expired', key)
  }
  for (const text of [`{"${name}To":"Ali","result":22}`, `${name}to=+60123456789`, `{"un${name}":"Ali","result":22}`]) {
    assert.equal(readQuery(text, keys).messageField, undefined, text)
  }
})
