import assert from 'node:assert/strict'
import { test } from 'node:test'
import { maskOf } from '../../../src/log/mask.ts'
import { pasteRules } from '../fixtures/paste-rules.ts'

const mask = maskOf(pasteRules.secrets)

const secrets = [
  ['{"accesstoken":"abc.DEF-123","result":5}', 'abc.DEF-123'],
  ['Authorization: Bearer eyJhbGciOiJI.eyJzdWIi.c2ln', 'eyJhbGciOiJI'],
  ['client_secret=s3cr3t&x=1', 's3cr3t'],
  ['"mac":"00ff"', '00ff'],
  ['"data": "a1b2c3"', 'a1b2c3'],
  ["password: 'hunter2'", 'hunter2'],
  ['<password>hunter2</password>', 'hunter2'],
  ['idcardnum=901231-14-5678', '901231-14-5678'],
  ['identity 901231145678 seen', '901231145678'],
  ['9f86d081884c7d659a2feaa0c55ad015', '9f86d081884c7d659a2feaa0c55ad015'],
  ['{"password":"correct horse battery"}', 'battery'],
  ['<ns:password type="text">hunter2</ns:password>', 'hunter2'],
  ['"apiSecret": "hello world"', 'hello'],
  ['Authorization: Token abcdef12345', 'abcdef12345'],
  ['postgres://reader:hunter2@db.local/codes', 'hunter2'],
  ['mail to jane.doe@example.com', 'jane.doe'],
] as const
for (const [text, secret] of secrets) {
  test(`"${secret}" is masked in ${text}`, () => {
    assert.ok(!mask(text).includes(secret), mask(text))
  })
}

test('a value that is absent, and what a secret object contains, are shown', () => {
  for (const text of ['{"token":null,"result":22}', '{"data":{"result":22}}', '<token/><result>22</result>'])
    assert.equal(mask(text), text)
})

test('words that only end like a short key are shown', () => {
  for (const text of ['metadata=5', 'monkey: 5', 'created_at: 5', 'the data is wrong, result=22'])
    assert.equal(mask(text), text)
})

test('codes, messages and lines stay as they are', () => {
  const text = '{"result":22,\n"message":"Wrong password"}\n2026-11-22 ERROR code=24'
  assert.equal(mask(text), text)
})

test('where an API names no secrets, keys and numbers stay as they are, and what looks like a key is masked', () => {
  const masked = maskOf({ keys: [], patterns: [] })
  assert.equal(masked('password=hunter2 901231145678'), 'password=hunter2 901231145678')
  assert.ok(!masked('9f86d081884c7d659a2feaa0c55ad015').includes('9f86d081884c7d659a2feaa0c55ad015'))
})
