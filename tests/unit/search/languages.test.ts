import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languageOf } from '../../../src/search/other-languages/hints.ts'
import { tokensOf } from '../../../src/search/other-languages/tokens.ts'
import { usageOf, wordRuns } from '../../../src/search/other-languages/usage.ts'
import { parcels } from '../fixtures/parcels.ts'
import { within } from '../fixtures/within.ts'
import { ask, codesFor, index, languages } from './parcel-lookup.ts'

test('a message in another language finds its code, and its row gives the message in that language', async () => {
  for (const { language, replies } of parcels.languages) {
    const written = replies.filter(({ message }) => message !== '')
    assert.ok(written.length > 0)
    for (const { code, message } of written) {
      const [first] = (await ask(message)).hits
      assert.equal(first?.record.code, code, message)
      assert.deepEqual(first.reason, { kind: 'language', language, message })
    }
  }
})

test('English is not taken for another language', () => {
  for (const { message } of index.records) assert.equal(languageOf(message, languages), undefined, message)
})

test('one word of another language does not make a long English sentence one of that language', () => {
  const sentence = 'the customer says that the link does not open on the phone'
  assert.equal(languageOf(`${sentence} salah`, languages), undefined)
  assert.equal(languageOf(`${sentence} salah tak`, languages)?.language, 'ms')
  assert.equal(languageOf('salah', languages)?.language, 'ms')
})

test('a text that mixes English with another language counts as the other language', () => {
  assert.equal(languageOf('password saya tak boleh reset', languages)?.language, 'ms')
  assert.equal(languageOf('token 过期', languages)?.language, 'zh-Hans')
  assert.equal(languageOf('token expired', languages), undefined)
})

test('Chinese is read word by word, and a single character counts less than a word', () => {
  const tokens = tokensOf('OTP 验证码的码', usageOf({ same: [], light: ['的'] }))
  assert.deepEqual(
    tokens.map(({ text }) => text),
    ['otp', '验证', '码', '码'],
  )
  const [otp, word, character] = tokens.map(({ worth }) => worth)
  assert.ok(otp === word && Number(character) < Number(word))
})

test('spellings of the same thing become one, the longest first, and grammar words separate words', () => {
  const usage = usageOf({ same: [['password', 'kata_laluan', '密码']], light: ['kata', '的'] })
  assert.deepEqual(wordRuns('Kata laluan', usage), ['password'])
  assert.deepEqual(wordRuns('kata dia', usage), ['dia'])
  assert.deepEqual(wordRuns('密码', usage), ['password'])
  assert.deepEqual(wordRuns('我的码', usage), ['我', '码'])
})

test('traditional characters find what the simplified ones find', async () => {
  for (const [traditional, code] of [
    ['密碼錯誤', 22],
    ['令牌過期', 6],
    ['投遞失敗', 98],
  ] as const) {
    assert.equal((await codesFor(traditional))[0], code, traditional)
  }
})

test('a long word in Latin letters is recognized with a letter missing', async () => {
  const { hits, guesses } = await ask('Penhantaran gagal')
  assert.deepEqual(
    [...hits, ...guesses].map(({ record }) => record.code),
    [98],
  )
})

test('text of any kind and length is answered in time', async () => {
  for (const text of ['的', 'tak', '密'.repeat(5000), 'salah '.repeat(2000), '𠮷野家 salah', '\u0000tak']) {
    await within(5, () => ask(text))
  }
})
