import assert from 'node:assert/strict'
import { test } from 'node:test'
import { synonymsIn, parseSynonyms, informativeness } from '../../../src/search/english/synonyms.ts'
import { errorsBetween } from '../../../src/search/english/spelling.ts'
import { stem } from '../../../src/search/english/text.ts'
import { parcels } from '../fixtures/parcels.ts'
import { missedMessages } from './missed-messages.ts'
import { ask, codesFor, parcelLookup } from './parcel-lookup.ts'

const byMessage = Map.groupBy(parcels.codes, ({ message }) => message)

/** Codes with one message, and a code with another one. */
const sameMessage = [...byMessage.values()].find((group) => group.length > 1) ?? []
const shared = sameMessage[0]?.message ?? ''
const sharing = sameMessage.map(({ code }) => code)

/** A code with a message of two words, one of which is long and in no other message. */
const unlike = parcels.codes.flatMap((record) => {
  const words = record.message.toLowerCase().match(/[a-z]{8,}/g) ?? []
  const word = words.find(
    (one) => !parcels.codes.some(({ code, message }) => code !== record.code && message.toLowerCase().includes(one)),
  )
  return word === undefined || !/^\w+ \w+$/.test(record.message) ? [] : [{ ...record, word }]
})[0]
assert.ok(unlike && sharing.length > 1)

test('every message finds its code first, whatever its case, quotes and accents', async () => {
  assert.deepEqual(await missedMessages(parcelLookup), [])
})

test('a typing error is corrected, and the correction is reported', async () => {
  const { code, message, word } = unlike
  const mistyped = word.slice(0, 4) + word.slice(5)
  const { hits, corrections } = await ask(message.toLowerCase().replace(word, mistyped))
  assert.equal(hits[0]?.record.code, code)
  assert.deepEqual(corrections, [[mistyped, word]])
})

test('swapped neighbors are one error', () => {
  assert.equal(errorsBetween('pasword', 'password', 2), 1)
  assert.equal(errorsBetween('passwrod', 'password', 2), 1)
  assert.equal(errorsBetween('kitten', 'sitting', 2), 3)
})

test('codes with the same message are the first results, together', async () => {
  const found = await codesFor(shared)
  assert.deepEqual(new Set(found.slice(0, sharing.length)), new Set(sharing))
})

test('a query of which too little matches has no answer', async () => {
  for (const text of ['pizza delivery times', 'password manager recommendations for my grandmother', 'asdfghjkl']) {
    assert.deepEqual(await codesFor(text), [], text)
  }
})

test('a message or its beginning needs no full text; other words do', async () => {
  assert.equal((await ask(unlike.message.slice(0, -3))).needsKeywords, false)
  assert.equal((await ask(String(unlike.code))).needsKeywords, false)
  assert.equal((await ask('caps lock')).needsKeywords, true)
})

test('short words are stemmed like long ones, and endings that belong to the word stay', () => {
  for (const forms of [
    'code codes coded',
    'type types typed typing',
    'copy copies copied',
    'log logs logged logging',
  ]) {
    assert.equal(new Set(forms.split(' ').map(stem)).size, 1, forms)
  }
  assert.equal(stem('addresses'), stem('address'))
  assert.notEqual(stem('filled'), stem('filed'))
  for (const word of ['string', 'speed', 'sms', 'status']) assert.equal(stem(word), word)
})

test('a phrase is recognized with any negation and with grammar words within it', () => {
  const known = parseSynonyms('-not not cannot isnt\n-gap be the in\nmissing not_found not_list')
  const synonyms = (text: string) => synonymsIn(known, text.split(' '))
  assert.deepEqual(synonyms('cannot be found'), [['missing'], [], ['missing']])
  assert.deepEqual(synonyms('isnt in the list'), [['missing'], [], [], ['missing']])
  assert.deepEqual(synonyms('found in the list'), [[], [], [], []])
})

test('everyday words carry little information, and grammar words some where they are part of a synonym', () => {
  const known = parseSynonyms('-light months\nlimit how_many')
  assert.equal(informativeness(known, 'months', []), 0.35)
  assert.equal(informativeness(known, 'microprint', []), 1)
  assert.equal(informativeness(known, 'many', []), 0.1)
  assert.equal(informativeness(known, 'many', ['limit']), 0.35)
})

test('a described case needs the cases, a message does not', async () => {
  assert.equal(
    (await ask('our director had his account shut down last year and wants to sign one more thing')).needsCases,
    true,
  )
  assert.equal((await ask('wrong pasword')).needsCases, false)
})

test('an unsure query has at most three guesses, and one out of domain has none', async () => {
  const unsure = await ask('wrong parcel behind the flap of my compartment')
  assert.deepEqual([unsure.hits, unsure.guesses.length], [[], 3])
  for (const text of ['football results', 'designer shoes size', 'is the market open on friday']) {
    const { hits, guesses } = await ask(text)
    assert.deepEqual([hits, guesses], [[], []], text)
  }
})

test('a query of vague words only has no answer', async () => {
  for (const text of ['error', 'failed', 'issue', 'something went wrong', 'please help']) {
    const { hits, guesses, needsKeywords } = await ask(text)
    assert.deepEqual([hits, guesses, needsKeywords], [[], [], false], text)
  }
})

test('a correctly spelled word is not corrected', async () => {
  for (const text of ['next week', 'sun tan', 'poor', 'rockers', 'shell']) {
    assert.deepEqual((await ask(text)).corrections, [], text)
  }
})

test('a number and a message that disagree are both answered, and the disagreement is reported', async () => {
  const { code } = unlike
  const { hits, disagreement } = await ask(`${String(code)} ${shared}`)
  assert.deepEqual(
    hits.map(({ record }) => record.code),
    [code, ...sharing],
  )
  assert.deepEqual(disagreement, { code, messages: sharing })
})

test('an error of another system is not answered by its number or its words', async () => {
  const [sample] = parcels.codes.filter(({ kind }) => kind === 'error')
  assert.ok(sample)
  const code = String(sample.code)
  for (const text of [
    `rsync error: some files were not sent (code ${code})`,
    `my dishwasher shows E${code} and blinks`,
  ]) {
    assert.deepEqual(await codesFor(text), [], text)
  }
  assert.deepEqual(await codesFor(`the job that runs after rsync logs "result": ${code}`), [sample.code])
})

test('numbers that are compared without other words are codes, and numbers that count something are not', async () => {
  const [one, two] = parcels.codes.filter(({ kind }) => kind === 'error').map(({ code }) => code)
  assert.ok(one !== undefined && two !== undefined)
  assert.deepEqual(await codesFor(`${String(one)}/${String(two)}?`), [one, two])
  assert.ok(!(await codesFor(`the code that came after ${String(two)} minutes was not accepted`)).includes(two))
})
