import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ask, codesFor } from '../parcel-lookup.ts'

test('a paste that says a message in other words is answered with its code', async () => {
  assert.deepEqual(
    await codesFor('12:00:01 row 3 of 8\n12:00:02 -> the compartment is not existing\n12:00:03 stop'),
    [24],
  )
  assert.deepEqual(
    await codesFor('try 1: "the token of the courier has expired already"\ntry 2: gave up after 3 s'),
    [6],
  )
})

test('a number and another message of a paste are both answered, the number first', async () => {
  const text = 'first call: {"result":22}\nsecond call: "the courier token is expired"\nboth at 10:31'
  assert.deepEqual((await codesFor(text)).slice(0, 2), [22, 6])
})

test('a number and its own message in other words are one result', async () => {
  assert.deepEqual(await codesFor('{"result":24,"note":"the compartment is not existing"}'), [24])
})

test('a paste without a number or message has no result', async () => {
  const { hits } = await ask('10:00 build started\n10:02 42 files copied to the server\n10:05 build finished in 300 s')
  assert.deepEqual(hits, [])
})

test('a paste with a certain number is answered without keywords and notes', async () => {
  for (const text of ['{"result":22,"msg":"Wrong locker password"}', '{"result":22}']) {
    const { needsKeywords, needsCases } = await ask(text)
    assert.deepEqual([needsKeywords, needsCases], [false, false], text)
  }
})
