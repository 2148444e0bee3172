import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chooseReply } from '../../../../src/client/lookup/reply-language.ts'

const replies = { en: 'Hello', ms: 'Helo', 'zh-Hans': '你好' }

test('the reply is in the language of the query, else in the one that was chosen earlier, else in English', () => {
  assert.deepEqual(chooseReply(replies, 'zh-Hans', 'ms'), { text: '你好', language: 'Simplified Chinese' })
  assert.deepEqual(chooseReply(replies, undefined, 'ms'), { text: 'Helo', language: 'Malay' })
  assert.deepEqual(chooseReply(replies, undefined, undefined), { text: 'Hello', language: 'English' })
})

test('a language without replies is passed over', () => {
  for (const language of ['xx', 'toString', '']) {
    assert.deepEqual(chooseReply(replies, language, 'ms').text, 'Helo')
    assert.deepEqual(chooseReply(replies, undefined, language).text, 'Hello')
  }
})

test('where there is only one language, it is not named', () => {
  assert.deepEqual(chooseReply({ en: 'Hello' }, undefined, 'ms'), { text: 'Hello' })
})
