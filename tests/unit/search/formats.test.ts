import assert from 'node:assert/strict'
import { test } from 'node:test'
import { codesFor, index, readQuery } from './parcel-lookup.ts'

const digitsIn = (text: string) => readQuery(text).mentions.map(({ digits }) => digits)

// The ways in which programs and people write codes are in `training/formats.json`, which the test of quality uses.
test('numbers after other labels and in other statements are not codes', async () => {
  for (const text of [
    'min: 5, max: 22',
    'local: 105 ms, prod: 54 ms',
    'switch (day) {\n  case 5:\n  case 6:\n    rest()\n}',
    'expected 5 rows, got 22',
    'assert 5 == 22',
    'Tests: 5 failed, 22 passed',
    'process exited with code 1',
    'retries: 3',
    'Monday: 22\nTuesday: 24',
    'const LIMITS = { pages: 5, signers: 22 }',
    'match day {\n  5 => a(),\n  22 => b(),\n}',
    'Contents\nIntroduction ........ 5\nAppendix ............ 22',
    'top hosts: 22 (210), 54 (6)',
  ]) {
    assert.deepEqual(await codesFor(text), [], text)
  }
})

test('values to choose from are not codes', async () => {
  const found = await codesFor('The flag was not accepted. Is it 1 or 2?')
  assert.deepEqual(
    found.slice(0, 2).filter((code) => code < 3),
    [],
  )
})

test('a version that ends like a key gives no code', () => {
  assert.deepEqual(digitsIn('login of 3.0.7-error22 is slow'), [])
  assert.deepEqual(digitsIn('login of error22 is slow'), ['22'])
})

test('a code in the source of an e-mail is found', () => {
  assert.deepEqual(digitsIn('Row 5: HTTP=3D200 result=3D22 after=3D3012ms'), ['22'])
})

test('a failed test of something else gives no code', () => {
  assert.deepEqual(digitsIn('AssertionError: expected 105 to equal 0\n    at sum.test.js:41'), [])
})

test('the numbers of processes are not codes', () => {
  assert.deepEqual(digitsIn('2026/03/02 09:11:22 [error] 22#22: *41 upstream timed out'), [])
  assert.deepEqual(digitsIn('2026-03-02T09:11:22Z ERROR 22 --- [main] c.a.Sign : it said no\n'), [])
})

const [one, other] = index.records.filter(({ code }) => code > 100).map(({ code }) => code)

test('two codes that a sentence compares are the first results', async () => {
  for (const text of [
    `it's not ${String(one)} anymore, it's ${String(other)} now`,
    `upload -> ${String(one)}, second upload -> ${String(other)}`,
  ]) {
    assert.deepEqual((await codesFor(text)).slice(0, 2), [one, other], text)
  }
})

test('the first clause of a long message finds the code', async () => {
  const text = 'the customer saw "The door was opened too many times and is blocked" and called us'
  assert.ok((await codesFor(text)).includes(65))
})
