import assert from 'node:assert/strict'
import { test } from 'node:test'
import { certainHit } from '../../../../src/client/lookup/certain.ts'
import { loadCatalog } from '../../../../src/data/load-catalog.ts'
import { ask, readQuery } from '../../search/index.ts'

const { codes, sample } = loadCatalog()
const certain = async (text: string) => certainHit(readQuery(text), await ask(text))?.record.code
const sameMessage = [...Map.groupBy(codes, ({ message }) => message).values()].find((group) => group.length > 1)
const other = codes.find(({ kind, message }) => kind === 'error' && message !== sample.message)

test('a number, a whole message and a response are certain', async () => {
  assert.equal(await certain(String(sample.code)), sample.code)
  assert.equal(await certain(sample.message.toUpperCase()), sample.code)
  assert.equal(await certain(`{"result":${String(sample.code)}}`), sample.code)
})

test('several codes, a message that codes share, and a number next to another message are not', async () => {
  assert.ok(sameMessage && other)
  assert.equal(await certain(`${String(sample.code)} ${String(other.code)}`), undefined)
  assert.equal(await certain(sameMessage[0]?.message ?? ''), undefined)
  assert.equal(await certain(`{"result":${String(sample.code)},"message":"${other.message}"}`), undefined)
})

test('words that only mean a code are not certain, and neither is nothing', async () => {
  assert.equal(await certain(sample.keywords[0] ?? ''), undefined)
  assert.equal(await certain(''), undefined)
})
