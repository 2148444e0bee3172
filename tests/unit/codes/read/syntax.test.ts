import assert from 'node:assert/strict'
import { test } from 'node:test'
import { afterReplacing, whole } from '../fixtures/said.ts'
import { problemsIn } from '../fixtures/sample.ts'

test('a trailing comma is pointed at', () => {
  assert.deepEqual(afterReplacing('"worked"\n', '"worked",\n'), [
    'codes.json:59:17 not valid JSON: nothing follows this comma but "]"; remove it',
  ])
  assert.deepEqual(afterReplacing('"First published."\n', '"First published.",\n'), [
    'codes.json:75:37 not valid JSON: nothing follows this comma but "}"; remove it',
  ])
})

test('two mistakes far from each other are both reported', () => {
  const text = whole.replace('"worked"\n', '"worked",\n').replace('"old password"\n', '"old password",\n')
  assert.deepEqual(problemsIn(text), [
    'codes.json:59:17 not valid JSON: nothing follows this comma but "]"; remove it',
    'codes.json:187:23 not valid JSON: nothing follows this comma but "]"; remove it',
  ])
})

test('a file that is cut in half is said to be cut off', () => {
  assert.deepEqual(problemsIn(whole.slice(0, whole.indexOf('he caps lock'))), [
    'codes.json:44:20 not valid JSON: the file ends within this text; it may be cut off',
  ])
  assert.deepEqual(problemsIn(whole.slice(0, whole.indexOf(',\n      "kind"'))), [
    'codes.json:33:27 not valid JSON: expected "}"; the file may be cut off',
  ])
})

test('a byte order mark is named', () => {
  assert.deepEqual(problemsIn(`\uFEFF${whole}`), [
    'codes.json:1:1 starts with a byte order mark; save the file as UTF-8 without BOM',
  ])
})

test('bytes of another encoding are named with their place', () => {
  const latin1 = Buffer.from(whole.replace('caps lock key', 'key “für”'.replaceAll(/[“”]/g, '')), 'latin1')
  assert.deepEqual(problemsIn(latin1), [
    'codes.json:44:43 byte 0xfc is not UTF-8 (Latin-1, perhaps); save the file as UTF-8',
  ])
  assert.deepEqual(problemsIn(Buffer.from(`\uFEFF${whole}`, 'utf16le')), [
    'codes.json:1:1 byte 0xff is not UTF-8 (UTF-16, perhaps); save the file as UTF-8',
  ])
})

test('what is JSON only almost is explained', () => {
  const mistakes: [string, string, string][] = [
    ['"Success"', "'Success'", `33:18 not valid JSON: "'Success'" is not a value; put text in double quotes`],
    ['"code": 21', '"code": NaN', '80:15 not valid JSON: "NaN" is not a value; put text in double quotes'],
    ['"code": 21', '"code": 021', '80:16 not valid JSON: a number has a leading zero; remove it'],
    ['"code": 21', '"code" 21', '80:14 not valid JSON: expected a colon after the property name'],
    ['"error",\n', '"error"\n', '83:7 not valid JSON: expected a comma between two entries'],
    ['  "codes"', '  // here\n"codes"', '30:3 not valid JSON: comments are not part of JSON; remove it'],
    ['"Succ', '"Suc\nc', '33:18 not valid JSON: a text is not closed on its line; expected a double quote'],
    ['"Succ', '"Suc\tc', '33:18 not valid JSON: a control character; expected an escape in its place, such as \\n'],
    ['"Succ', '"Suc\\x', '33:18 not valid JSON: expected one of " \\ / b f n r t u after a backslash'],
    ['"Succ', '"Suc\\u12', '33:18 not valid JSON: expected four hex digits after \\u'],
    [
      '    {\n      "code": 21',
      '<<<<<<< HEAD\n{"code": 21',
      '79:1 not valid JSON: a merge conflict is left here; keep one side of it',
    ],
  ]
  for (const [part, by, line] of mistakes) assert.deepEqual(afterReplacing(part, by), [`codes.json:${line}`])
  assert.deepEqual(problemsIn(`${whole}{}`), [
    'codes.json:211:1 not valid JSON: expected the end of the file here; remove what follows',
  ])
})

test('a key that appears twice in one object is refused, together with what else is wrong', () => {
  const text = whole
    .replace('"kind": "success"', '"kind": "success",\n"kind": "success"')
    .replace('"Wrong password"', '""')
  assert.deepEqual(problemsIn(text), [
    'codes.json:35:1 "kind" appears twice in one object; keep one of them',
    'codes.json:147:18 code 22: "message" is empty; expected text: ' +
      "The message of the vendor's table, verbatim: odd wording and curly quotes stay",
  ])
})

test('brackets without end are refused before they exhaust the stack', () => {
  const deep = ['codes.json:1:65 brackets are nested more than 64 levels deep; expected at most that many: remove some']
  assert.deepEqual(problemsIn('['.repeat(1_000_000)), deep)
  assert.deepEqual(problemsIn('['.repeat(1_000_000) + ']'.repeat(1_000_000)), deep)
})

test('brackets in texts are texts', () => {
  assert.deepEqual(afterReplacing('"Success"', `"Success ${'['.repeat(100)} \\" ${'{'.repeat(100)}"`), [])
})
