import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DataError } from '../../../src/codes/problems/problem.ts'
import { loadCatalogInput } from '../../../src/data/load-catalog.ts'
import { checkJson } from '../../../src/data/json-file.ts'
import { checkLookup } from '../../../src/data/lookup.ts'
import { casesSchema, pasteRulesSchema } from '../../../src/data/lookup-schemas.ts'

const { present } = loadCatalogInput()
assert.ok(present)
const { codes } = present
const read = (text: string) => checkJson(new TextEncoder().encode(text), 'x.json', casesSchema)

test('cases must belong to existing codes', () => {
  assert.ok(checkLookup(present) > codes.size)
  const [first = 0] = codes
  const others = new Set([...codes].filter((code) => code !== first))
  assert.throws(
    () => checkLookup({ ...present, codes: others }),
    new RegExp(`"${String(first)}" is not a code; remove it, or add the code first`),
  )
})

test('a case without a code or without words is refused', () => {
  for (const text of ['{"x": ["a"]}', '{"22": []}', '{"22": [""]}', '{"22": "a"}']) {
    assert.throws(() => read(text), DataError, text)
  }
})

test('keys of a response must be lower-case words, and patterns must be valid', () => {
  const words = { sure: ['result'], usual: ['code'], doubtful: ['error'] }
  const file = (patterns: string[], keys = words) => ({
    keys,
    messageKeys: ['message'],
    otherCodes: [],
    otherCodeParents: [],
    currencies: [],
    secrets: { keys: ['mac'], patterns, person: { keys: [], nextTo: [] } },
  })
  assert.ok(pasteRulesSchema.safeParse(file(['\\d{12}'])).success)
  assert.ok(!pasteRulesSchema.safeParse(file(['('])).success)
  assert.ok(!pasteRulesSchema.safeParse(file([], { ...words, sure: ['Result'] })).success)
})
