import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatProblem } from '../../../../src/codes/problems/problem.ts'
import { parseJson } from '../../../../src/codes/read/json.ts'
import { placeOf } from '../../fixtures/place.ts'
import { problemsIn } from '../../fixtures/problems.ts'
import { sampleFile } from '../../fixtures/sample.ts'

const whole = `{
  "codes": [
    {
      "code": 21,
      "message": "Wrong password",
      "keywords": ["caps lock"]
    },
    {
      "code": 22,
      "keywords": [
        "reset"
      ]
    }
  ]
}
`

function problemsOfText(content: string | Uint8Array): string[] {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return parseJson(bytes, 'x.json').problems.map(formatProblem)
}

/** The problems after each replacement of the first such part. */
function problemsAfter(...replacements: readonly (readonly [string, string])[]): string[] {
  let text = whole
  for (const [part, by] of replacements) {
    assert.ok(text.includes(part), `there is no ${part}`)
    text = text.replace(part, () => by)
  }
  return problemsOfText(text)
}

test('a text without a mistake has no problems', () => {
  assert.deepEqual(problemsOfText(whole), [])
})

test('a trailing comma is reported with its place', () => {
  assert.deepEqual(problemsAfter(['"reset"', '"reset",']), [
    'x.json:11:16 not valid JSON: nothing follows this comma but "]"; remove it',
  ])
  assert.deepEqual(problemsAfter(['["caps lock"]', '["caps lock"],']), [
    'x.json:6:32 not valid JSON: nothing follows this comma but "}"; remove it',
  ])
})

test('two mistakes far from each other are both reported', () => {
  assert.deepEqual(problemsAfter(['["caps lock"]', '["caps lock"],'], ['"reset"', '"reset",']), [
    'x.json:6:32 not valid JSON: nothing follows this comma but "}"; remove it',
    'x.json:11:16 not valid JSON: nothing follows this comma but "]"; remove it',
  ])
})

test('half a file is reported as cut off', () => {
  assert.deepEqual(problemsOfText(whole.slice(0, whole.indexOf('password'))), [
    'x.json:5:18 not valid JSON: the file ends within this text; it may be cut off',
  ])
  assert.deepEqual(problemsOfText(whole.slice(0, whole.indexOf(',\n      "keywords"'))), [
    'x.json:5:34 not valid JSON: expected "}"; the file may be cut off',
  ])
})

test('a byte order mark is reported', () => {
  assert.deepEqual(problemsOfText(`\uFEFF${whole}`), [
    'x.json:1:1 starts with a byte order mark; save the file as UTF-8 without BOM',
  ])
})

test('bytes of another encoding are reported with their place', () => {
  assert.deepEqual(problemsOfText(Buffer.from(whole.replace('lock', 'für'), 'latin1')), [
    'x.json:6:27 byte 0xfc is not UTF-8 (Latin-1, perhaps); save the file as UTF-8',
  ])
  assert.deepEqual(problemsOfText(Buffer.from(`\uFEFF${whole}`, 'utf16le')), [
    'x.json:1:1 byte 0xff is not UTF-8 (UTF-16, perhaps); save the file as UTF-8',
  ])
})

test('text that is almost JSON is reported with what to change', () => {
  const mistakes: [string, string, string][] = [
    ['"Wrong password"', "'Wrong'", `5:18 not valid JSON: "'Wrong'" is not a value; put text in double quotes`],
    ['"code": 21', '"code": NaN', '4:15 not valid JSON: "NaN" is not a value; put text in double quotes'],
    ['"code": 21', '"code": 021', '4:16 not valid JSON: a number has a leading zero; remove it'],
    ['"code": 21', '"code" 21', '4:14 not valid JSON: expected a colon after the property name'],
    ['21,\n', '21\n', '5:7 not valid JSON: expected a comma between two entries'],
    ['  "codes"', '  // here\n"codes"', '2:3 not valid JSON: comments are not part of JSON; remove it'],
    ['"Wrong', '"Wr\nong', '5:18 not valid JSON: a text is not closed on its line; expected a double quote'],
    ['"Wrong', '"Wr\tong', '5:18 not valid JSON: a control character; expected an escape in its place, such as \\n'],
    ['"Wrong', '"Wr\\x', '5:18 not valid JSON: expected one of " \\ / b f n r t u after a backslash'],
    ['"Wrong', '"Wr\\u12', '5:18 not valid JSON: expected four hex digits after \\u'],
    [
      '    {\n      "code": 21',
      '<<<<<<< HEAD\n{"code": 21',
      '3:1 not valid JSON: a merge conflict is left here; keep one side of it',
    ],
  ]
  for (const [part, by, line] of mistakes) assert.deepEqual(problemsAfter([part, by]), [`x.json:${line}`])
  assert.deepEqual(problemsOfText(`${whole}{}`), [
    'x.json:16:1 not valid JSON: expected the end of the file here; remove what follows',
  ])
})

test('a key that appears twice in an object is reported next to other problems', () => {
  const text = sampleFile()
    .replace('"kind": "success"', '"kind": "success",\n"kind": "success"')
    .replace('"Wrong password"', '""')
  assert.deepEqual(problemsIn(text), [
    `codes.json:${placeOf(text, '\n', '"kind"', '"kind"')} "kind" appears twice in one object; keep one of them`,
    `codes.json:${placeOf(text, '"message": ', '""')} code 22: "message" is empty; expected text: ` +
      "The message of the vendor's table, verbatim: odd wording and curly quotes stay",
  ])
})

test('a syntax error is the only problem that is reported of its file', () => {
  const text = sampleFile().replace('"kind": "success"', '"kind": "sucess",')
  assert.deepEqual(problemsIn(text), [
    `codes.json:${placeOf(text, '"sucess",', ',')} not valid JSON: expected a property name in double quotes`,
  ])
})

test('endless nesting is rejected before it exhausts the stack', () => {
  const deep = ['x.json:1:65 brackets are nested more than 64 levels deep; expected at most that many: remove some']
  assert.deepEqual(problemsOfText('['.repeat(1_000_000)), deep)
  assert.deepEqual(problemsOfText('['.repeat(1_000_000) + ']'.repeat(1_000_000)), deep)
})

test('brackets in texts are not nesting', () => {
  assert.deepEqual(problemsAfter(['"Wrong', `"Wrong ${'['.repeat(100)} \\" ${'{'.repeat(100)}`]), [])
})
