import assert from 'node:assert/strict'
import { test } from 'node:test'
import { certainHit } from '../../../../src/client/lookup/certain.ts'
import { loadCatalog } from '../../../../src/data/catalog.ts'
import { readQuery } from '../../../../src/search/query/read-query.ts'
import { ask } from '../../search/index.ts'

const { codes, sample } = loadCatalog()
const certain = (text: string) => certainHit(readQuery(text), ask(text))?.record.code
const sameMessage = [...Map.groupBy(codes, ({ message }) => message).values()].find((group) => group.length > 1)
const other = codes.find(({ kind, message }) => kind === 'error' && message !== sample.message)

test('a number, a whole message and a response are certain', () => {
  assert.equal(certain(String(sample.code)), sample.code)
  assert.equal(certain(sample.message.toUpperCase()), sample.code)
  assert.equal(certain(`{"result":${String(sample.code)}}`), sample.code)
})

test('several codes, a message that codes share, and a number next to another message are not', () => {
  assert.ok(sameMessage && other)
  assert.equal(certain(`${String(sample.code)} ${String(other.code)}`), undefined)
  assert.equal(certain(sameMessage[0]?.message ?? ''), undefined)
  assert.equal(certain(`{"result":${String(sample.code)},"message":"${other.message}"}`), undefined)
})

test('words that only mean a code are not certain, and neither is nothing', () => {
  assert.equal(certain(sample.keywords[0] ?? ''), undefined)
  assert.equal(certain(''), undefined)
})
