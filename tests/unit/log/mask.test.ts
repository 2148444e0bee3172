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
  ['{"phone":"0123-45","result":5}', '0123-45'],
  ['{"userPhone": "0123-45"}', '0123-45'],
  ['realname=Jane&x=1', 'Jane'],
  ['sent to +60 12-345 6789, no answer', '345'],
  ['to (+1) 212 555 0100', '0100'],
  ['GET /a?to=%2B60123456789&x=1', '0123456789'],
  ['{"name":"Jane Doe","email":"jane@example.com"}', 'Jane'],
  ['{"phone":"0123-45","signset":{"x":1},"name":"Jane Doe"}', 'Jane'],
  ['Signer{name=Jane Doe, phone=0123-45}', 'Jane'],
  [String.raw`"body":"{\"name\":\"Jane\",\"phone\":\"0123-45\"}"`, 'Jane'],
  ['name=Jane&email=jane%40example.com&phone=1', 'Jane'],
] as const
for (const [text, secret] of secrets) {
  test(`"${secret}" is masked in ${text}`, () => {
    assert.ok(!mask(text).includes(secret), mask(text))
  })
}

test('an absent value and the content of a secret object are shown', () => {
  for (const text of ['{"token":null,"result":22}', '{"data":{"result":22}}', '<token/><result>22</result>'])
    assert.equal(mask(text), text)
})

test('words that only end with a short key are shown', () => {
  for (const text of ['metadata=5', 'monkey: 5', 'created_at: 5', 'the data is wrong, result=22'])
    assert.equal(mask(text), text)
})

test('a name is shown where nothing says that it is a person’s', () => {
  for (const text of [
    '{"name":"com.example.Signer","msg":"failed","result":22}',
    '{"name":"signer","user":{"x":1},"result":22}',
    '2026-11-22 INFO name=worker-3 result=22',
    'the name: unknown',
  ])
    assert.equal(mask(text), text)
  const other = '{"name":"app.log","fields":{"phone":"0123-45","filename":"a.pdf"}}'
  assert.equal(mask(other), other.replace('0123-45', '••••••'))
})

test('a time and its offset from UTC are no phone number', () => {
  for (const text of ['Thu Nov 26 18:47:48 +1000 2026', '2026-11-26T18:47:48.123+08:00 22', 'diff +1234567 -2', '1+22'])
    assert.equal(mask(text), text)
})

test('codes, messages and line breaks are not masked', () => {
  const text = '{"result":22,\n"message":"Wrong password"}\n2026-11-22 ERROR code=24'
  assert.equal(mask(text), text)
})

test('where an API names no secrets, keys and numbers are shown, and values that look like keys are masked', () => {
  const masked = maskOf({ keys: [], patterns: [], person: { keys: [], nextTo: [] } })
  assert.equal(masked('password=hunter2 901231145678'), 'password=hunter2 901231145678')
  assert.ok(!masked('9f86d081884c7d659a2feaa0c55ad015').includes('9f86d081884c7d659a2feaa0c55ad015'))
})
