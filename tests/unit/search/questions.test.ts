import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ask, codesFor, readQuery } from './parcel-lookup.ts'

/** Two codes of the made-up reference. */
const [sample, second] = [11, 15]
const code = String(sample)
const other = String(second)

for (const question of [
  'can my job repeat #',
  'is # safe to repeat',
  'may I repeat #',
  'what is #',
  'what’s #',
  'whats the meaning of #',
  'is # final',
  'is # permanent or temporary?',
  'do I need to fix # first',
  '#?',
  'should we retry a # automatically',
  'is it OK to call again after #?',
  'how long should I wait after #',
  'what should our client do on #',
  'who has to fix #',
  'can # be retried',
  'do you retry on #',
  'why do we keep getting #',
  'why am I always getting # again',
  'is # a client error',
  'what causes #',
  'reason for #',
  'help with # please',
  'got #, what now',
  'should I send the request again when I see #',
  'will # go away',
  'does # mean I must start again',
  'how do you solve #',
  'we have a #',
  'tell me about #',
  'could a worker safely repeat # in a loop',
  'HTTP 500 result #',
  'http status 401, code #',
]) {
  test(`"${question}" is about that code and nothing else`, async () => {
    const answer = await ask(question.replace('#', code))
    assert.deepEqual(
      answer.hits.map((hit) => hit.record.code),
      [sample],
    )
    assert.deepEqual([answer.unknown, answer.needsKeywords], [[], false])
  })
}

test('a question may be about two codes', async () => {
  for (const text of [`is ${code} worse than ${other}`, `may I repeat ${code} and ${other}?`]) {
    assert.deepEqual(await codesFor(text), [sample, second], text)
  }
})

for (const text of [
  'can I repeat # times',
  'try it # more times',
  'wait # and try again',
  'should I wait # minutes',
  'please help, it is for # people',
  'try again in #',
  'attempt # of the request',
  'is there a reason for # calls',
  'can I call it every # seconds',
  'retry #x',
  'at # it starts again',
]) {
  test(`"${text}" is about no code of this number`, async () => {
    assert.ok(!readQuery(text.replace('#', code)).mentions.some(({ digits }) => digits === code))
    assert.notEqual((await codesFor(text.replace('#', code)))[0], sample)
  })
}

test('an HTTP status in a question is reported as one', async () => {
  const { hits, httpStatus } = await ask('can my job repeat 503')
  assert.deepEqual([hits, httpStatus], [[], 503])
})
