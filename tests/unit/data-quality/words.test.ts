import assert from 'node:assert/strict'
import { test } from 'node:test'
import { englishWords } from '../../../src/data/english-words.ts'
import type { LookupRecord } from '../../../src/search/index/records.ts'
import { stem } from '../../../src/search/english/text.ts'
import { corrections } from '../../../src/search/index/suggestions.ts'
import { missedMessages } from '../search/missed-messages.ts'
import { ask, codesFor, index, realLookup } from './lookup.ts'

test('every message finds its code first, whatever its case, quotes and accents', async () => {
  assert.deepEqual(await missedMessages(realLookup), [])
})

test('the first clause of a long message finds the code', async () => {
  for (const { code, message } of index.records.filter(({ message }) => /^(?:\S+ ){4,}\S+[.,] /.test(message))) {
    const clause = message.slice(0, message.search(/[.,] /))
    assert.ok((await codesFor(`the customer saw "${clause}" and called us`)).includes(code), clause)
  }
})

test('a sentence that quotes two messages is answered with both', async () => {
  for (const [first, second] of unlikePairs()) {
    const [a, b] = [first.message.toLowerCase(), second.message.toLowerCase()]
    for (const text of [
      `it said ${a}, and later ${b}. what does our customer do now?`,
      `Mula-mula keluar "${a}", lepas itu keluar "${b}", apa maksudnya?`,
    ]) {
      assert.deepEqual((await codesFor(text)).slice(0, 2), [first.code, second.code], text)
    }
  }
})

test('two numbers that a sentence in another language gives are both answered', async () => {
  for (const [first, second] of unlikePairs()) {
    const text = `一开始返回 ${String(first.code)}，后来返回 ${String(second.code)}，分别怎么处理？`
    assert.deepEqual(new Set((await codesFor(text)).slice(0, 2)), new Set([first.code, second.code]), text)
  }
})

test('most sentences that quote a message and give the number of another code are answered with both', async () => {
  const pairs = unlikePairs()
  let found = 0
  for (const [first, second] of pairs) {
    const text = `Yesterday it said "${first.message}", now it answers with ${String(second.code)}, what is different?`
    const codes = (await codesFor(text)).slice(0, 2)
    if (codes.includes(first.code) && codes.includes(second.code)) found++
  }
  assert.ok(found > 0.75 * pairs.length, `${String(found)} of ${String(pairs.length)}`)
})

/** Pairs of records whose messages no other message contains; far apart in the table, so that they are unlike. */
function unlikePairs(): (readonly [LookupRecord, LookupRecord])[] {
  const { records } = index
  const others = ({ code }: LookupRecord) => records.filter((other) => other.code !== code)
  const unique = records.filter((record) => {
    const text = record.message.toLowerCase()
    return /^\w+ [^.,]+$/.test(text) && !others(record).some(({ message }) => message.toLowerCase().includes(text))
  })
  const half = Math.floor(unique.length / 2)
  return unique.slice(half, 2 * half).map((second, i) => [unique[i] ?? second, second] as const)
}

test('vague words and texts about other subjects have no answer', async () => {
  for (const text of [
    ...['error', 'failed', 'issue', 'something went wrong', 'please help'],
    ...['pizza delivery times', 'password manager recommendations for my grandmother', 'asdfghjkl'],
    ...['football results', 'designer shoes size', 'is the market open on friday'],
  ]) {
    const { hits, guesses } = await ask(text)
    assert.deepEqual([hits, guesses], [[], []], text)
  }
})

test('names from other subjects and correctly spelled words are not corrected', async () => {
  for (const text of ['gmail', 'xcode', 'itext', 'for one hour', 'next week', 'designer', 'sun tan']) {
    assert.deepEqual((await ask(text)).corrections, [], text)
  }
})

test('every English word similar to a word of the look-up is known to be correct', () => {
  const { vocabulary, english, postings } = index.lexicon
  const sample = [...englishWords()].filter((word, i) => i % 40 === 0 && word.length > 3 && !postings.word.has(word))
  for (const word of sample) {
    const near = corrections({ vocabulary }, word).words.length > 0
    assert.ok(!near || english.spelled.has(stem(word)) || postings.stem.has(word) || isInflected(word), word)
  }
  function isInflected(word: string): boolean {
    return vocabulary.sorted.some((known) => known.startsWith(word.slice(0, 3)))
  }
})

test('a message that never came, and a phone that was changed, find their codes', async () => {
  const among = async (text: string) => {
    const { hits, guesses } = await ask(text)
    return [...hits, ...guesses].slice(0, 2).map(({ record }) => record.message)
  }
  const about = (pattern: RegExp) => index.records.find(({ message }) => pattern.test(message))?.message
  const [sent, pushed] = [about(/failed to send sms/i), about(/push terminal/i)]
  for (const text of ['customer never received the code by text', 'signer did not get otp', 'otp not arriving']) {
    assert.ok((await among(text)).includes(sent ?? ''), text)
  }
  assert.ok((await among('phone changed, no code arrives')).includes(pushed ?? ''))
})
