import assert from 'node:assert/strict'
import { test } from 'node:test'
import { codesFor, index, readQuery } from './parcel-lookup.ts'

const digitsIn = (text: string) => readQuery(text).mentions.map(({ digits }) => digits)

/** Texts as programs print them, with 105 as the code and other numbers next to it. */
const formats: Readonly<Record<string, readonly string[]>> = {
  'what a language prints around a value is not part of it': [
    'object(stdClass)#41 (2) {\n  ["result"]=>\n  string(3) "105"\n  ["data"]=>\n  NULL\n}',
    'Optional(Reply(result: Optional(105), message: Optional("")))',
    '<result><![CDATA[105]]></result>',
    '<dt>Result</dt><dd>105</dd>',
  ],
  'a line break after a number does not make it an HTTP status': [
    '[ERROR] SignError: result 105\nTraceback (most recent call last):\n  File "/app.py", line 41',
    'Invoke-SignApi : Result 105\nAt C:\\job\\sign.ps1:41 char:22',
    '&{Result:105 Message: Data:<nil> Elapsed:41ms}',
  ],
  'an error of the hundreds is not an HTTP status': [
    'com.acme.ApiException: Error #105 from the service\n\tat com.acme.Api.check(Api.java:54)',
    'Traceback (most recent call last):\n  File "/app/sign.py", line 41, in call\nsign.SignError: 105',
  ],
  'a drawn or dashed table has columns': [
    '┌─────────┬────────┐\n│ (index) │ result │\n├─────────┼────────┤\n│ 0       │ 105    │\n└─────────┴────────┘',
    'id          error_code  ms\n----------- ----------- -----------\n22          105         41',
    '||id||result||\n|22|105|',
    '<table><tr><th>Result</th><th>Pages</th></tr><tr><td>105</td><td>22</td></tr></table>',
    '    RESULT      PAGES\n---------- ----------\n       105         22',
  ],
  'a key and its value may be in elements of their own, or in a pair': [
    '<key>result</key><integer>105</integer>',
    '<member><name>result</name><value><int>105</int></value></member>',
    '<item key="result">105</item>',
    "OrderedDict([('result', 105), ('pages', 22)])",
    'Map.entry("result", 105)',
  ],
  'a value may be in a tuple, an alist, or an object that tells its type': [
    '{error,{sign,[{http,200},{result,105},{ms,2190}]}}',
    '((result . 105) (pages . 22))',
    '{"result":{"N":"105"},"pages":{"N":"22"}}',
    'result: Int32(105)',
    '<result><value>105</value></result>',
  ],
  'dots, dashes or spaces may lead from a label to its value': [
    'Result ............ 105\nPages ............. 22',
    'Result________________105\nPages_________________22',
    `Result${' '.repeat(45)}105\nPages${' '.repeat(46)}22`,
  ],
  'an attribute or header may be of the code': [
    '<div class="alert" data-result="105" data-pages="22">Failed</div>',
    'X-Result: 105\nX-Pages: 22',
  ],
  'the exit code of a process is not that of the API next to it': [
    'cron[3310]: sign finished rc=1 ret=105 runtime=2.2s',
    'fatal: FAILED! => {"msg": "sign", "rc": 1, "stdout": "ret=105"}',
  ],
  'what a console prints below an expression is its value': [
    '(gdb) print reply->result\n$1 = 105',
    'irb(main):003:0> reply["result"]\n=> 105',
    'PS C:\\> $reply.result\n105',
    'result\n---\n105\n(1 row)',
  ],
  'a cell may follow its label without a header': ['result,105\npages,22', 'result;105\npages;22'],
  'a label may be on the line above its value': [
    'Result\n\n105',
    'Extra Data\nresult\n105\nendpoint\ncontract/file',
    '$ curl -s https://api.example/x | jq .result\n105',
  ],
  'of a failed test, what it got counts': [
    'E       AssertionError: expected result 0, got 105\nE       assert 105 == 0',
    'Expected: 0\nReceived: 105\n\n  41 |   expect(reply.result).toBe(0)',
    'result is 0 | AssertionError: expected 105 to equal 0',
    'Failed asserting that 105 matches expected 0.\n/app/tests/SignTest.php:22 result',
    'Assert.Equal() Failure\nExpected: 0\nActual:   105\n at SignTests.Result()',
    'AssertionError [ERR_ASSERTION]: 105 !== 0\n    at sign.test.js:41 // assert.equal(reply.result, 0)',
    'assertion `left == right` failed: result\n  left: 105\n right: 0',
    'sign_test.go:41: result: got 105, want 0',
    '105 did not equal 0 (SignSpec.scala:41) reply.result',
    'Expected equality of these values:\n  reply.result\n    Which is: 105\n  0',
    'java.lang.AssertionError: result\nExpected: is <0>\n     but: was <105>',
    "Failure/Error: expect(res['result']).to eq(0)\n\n  expected: 0\n       got: 105",
  ],
}

for (const [name, texts] of Object.entries(formats)) {
  test(name, () => {
    for (const text of texts) assert.deepEqual([...new Set(digitsIn(text))], ['105'], text)
  })
}

test('codes are read where a text compares where or when they were returned', () => {
  for (const text of [
    'UAT: 105\nProd: 54',
    'attempt 1: 105, attempt 2: 54',
    'dev=105 uat=54',
    'codes 105/54 since noon',
    'error code: 105\nerror code: 54',
    'errors 105 and 54 look alike',
    'if (result == 105 || 54)',
    "grep -E 'result=(105|54)' sign.log",
    'errors by result: 105 (210), 54 (6)',
    'last 15 min by result: 105 → 210 times, 54 → 6 times',
    'RESULT_CODES = { expired: 105, locked: 54 }',
    'enum ErrorCode {\n  Expired = 105,\n  Locked = 54,\n}',
    '{"counts_by_result": {"105": 210, "54": 6}}',
    'result_map = {105: "expired", 54: "locked"}',
    'match result {\n  105 => a(),\n  54 => b(),\n}',
    'case $result in\n  105) a;;\n  54) b;;\nesac',
    'on Android result 105, iOS 54',
    'for people it returns 105 and for companies 54, correct?',
    'case 105:\ncase 54:\n  // what do these mean?',
    'switch (reply.result) {\n  case 105:\n  case 54:\n    again()\n}',
  ]) {
    const { mentions, called = [] } = readQuery(text)
    assert.deepEqual([...new Set([...mentions.map(({ digits }) => digits), ...called])], ['105', '54'], text)
  }
})

test('numbers after other labels and in other statements are not codes', async () => {
  for (const text of [
    'x: 105, y: 54',
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
    'AssertionError: 22 !== 54',
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

test('lists of other codes give no code', () => {
  for (const text of ['country_codes: [60, 65]', 'zip codes 41 and 71', 'exit codes 1 and 2']) {
    const { mentions, uncounted } = readQuery(text)
    assert.deepEqual([...mentions, ...(uncounted ?? [])], [], text)
  }
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
    `Do I handle ${String(one)} and ${String(other)} the same way in my switch statement?`,
    `either a ${String(one)} or a ${String(other)} comes back`,
    `it's not ${String(one)} anymore, it's ${String(other)} now`,
    `upload -> ${String(one)}, second upload -> ${String(other)}`,
  ]) {
    assert.deepEqual((await codesFor(text)).slice(0, 2), [one, other], text)
  }
})

test('numbers that count or measure something are not codes', () => {
  for (const text of ['after 30 minutes on page 5', 'two of 5 signers in room 22', 'must it be 1 pixel or about 2']) {
    assert.deepEqual(readQuery(text).uncounted ?? [], [], text)
  }
})

test('a number next to the message of another code is a code', async () => {
  const [quoted, counted] = index.records.filter(({ code, message }) => code > 50 && message.split(' ').length > 3)
  const text = `A signer sends a screenshot of "${quoted?.message ?? ''}", in our own log I only find ${String(counted?.code)} for her`
  assert.deepEqual(new Set((await codesFor(text)).slice(0, 2)), new Set([quoted?.code, counted?.code]))
})

test('the first clause of a long message finds the code', async () => {
  const text = 'the customer saw "The door was opened too many times and is blocked" and called us'
  assert.ok((await codesFor(text)).includes(65))
})
