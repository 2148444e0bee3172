import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DataError } from '../../../src/codes/read/problems.ts'
import { readReference } from '../../../src/data/reference-file.ts'
import { loadCatalog } from '../../../src/data/catalog.ts'
import { problemsIn, sample, spoilt, textOf } from '../codes/fixtures/sample.ts'

const whole = textOf(sample())

/** What the reader says of the sample after a change to its text. */
function afterReplacing(part: string, by: string): string[] {
  assert.ok(whole.includes(part), `the sample has no ${part}`)
  return problemsIn(whole.replace(part, () => by))
}

/** What the reader says of the sample after a change to a record that no type allows. */
function afterSetting(changes: Record<string, unknown>): string[] {
  return problemsIn(spoilt(({ codes }) => Object.assign(codes[1], changes)))
}

test('a whole file is read without complaint', () => {
  assert.deepEqual(problemsIn(whole), [])
})

test('the error counts the problems, says that nothing was built, and lists each on a line', () => {
  assert.throws(() => readReference('data/missing.json'), {
    name: 'DataError',
    message:
      '1 problem in the data; nothing was built.\n' +
      'data/missing.json: there is no such file; expected the source of all codes here: restore it from version control',
  })
})

test('the catalog refuses what the reader refuses', () => {
  assert.throws(() => loadCatalog('data/missing.json'), DataError)
})

test('an empty file is said to be empty', () => {
  const empty = ['codes.json:1:1 the file is empty; expected an object with "categories" and "codes"']
  assert.deepEqual(problemsIn(''), empty)
  assert.deepEqual(problemsIn(' \n\n'), empty)
})

test('a trailing comma is pointed at', () => {
  assert.deepEqual(afterReplacing('"worked"\n', '"worked",\n'), [
    'codes.json:59:17 not valid JSON: nothing follows this comma but "]"; remove it',
  ])
  assert.deepEqual(afterReplacing('"First published."\n', '"First published.",\n'), [
    'codes.json:75:37 not valid JSON: nothing follows this comma but "}"; remove it',
  ])
})

test('two slips far from each other are both reported', () => {
  const text = whole.replace('"worked"\n', '"worked",\n').replace('"old password"\n', '"old password",\n')
  assert.deepEqual(problemsIn(text), [
    'codes.json:59:17 not valid JSON: nothing follows this comma but "]"; remove it',
    'codes.json:186:23 not valid JSON: nothing follows this comma but "]"; remove it',
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
  const slips: [string, string, string][] = [
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
  for (const [part, by, line] of slips) assert.deepEqual(afterReplacing(part, by), [`codes.json:${line}`])
  assert.deepEqual(problemsIn(`${whole}{}`), [
    'codes.json:210:1 not valid JSON: expected the end of the file here; remove what follows',
  ])
})

test('a value of the wrong type says what is there and what is expected', () => {
  assert.deepEqual(afterSetting({ causes: 'The key' }), [
    'codes.json:99:17 code 21: "causes" is "The key"; expected a list in [ ]: put it in [ ]',
  ])
  assert.deepEqual(afterSetting({ meaning: null, retry: 7, tellUser: 21 }), [
    'codes.json:85:16 code 21: "retry" is 7; expected never, after-fix, backoff, verify or not-needed',
    'codes.json:91:18 code 21: "meaning" is null; expected text in double quotes',
    'codes.json:124:19 code 21: "tellUser" is 21; expected text in double quotes: put it in quotes',
  ])
  assert.deepEqual(problemsIn('[]\n'), ['codes.json:1:1 the file is []; expected an object in { }'])
  assert.deepEqual(problemsIn(spoilt((reference) => Object.assign(reference, { codes: {} }))), [
    'codes.json:30:12 "codes" is {}; expected a list in [ ]',
  ])
})

test('a record that is no object is called a record', () => {
  assert.deepEqual(problemsIn(spoilt(({ codes }) => Object.assign(codes, { 0: null }))), [
    'codes.json:31:5 codes[0]: the record is null; expected an object in { }',
  ])
})

test('an unknown field is named with the one that was probably meant, else with all there are', () => {
  assert.deepEqual(afterSetting({ cuases: [], severity: 3 }), [
    'codes.json:142:7 code 21: unknown field "cuases". Did you mean "causes"?',
    'codes.json:143:7 code 21: unknown field "severity"; expected code, message, kind, category, group, actor, retry, ' +
      'repeat, effect, meaning, firstLook, seenAt, causes, remediation, example, retryAdvice, confusedWith, keywords, to, ' +
      'tellUser, tellDeveloper, collect, basis, guides, history or retired',
  ])
  assert.deepEqual(afterReplacing('"code": 21,', '"code": 21, "__proto__": {},').length, 1)
})

test('a word that is none of the choices is answered with the one that was probably meant', () => {
  assert.deepEqual(afterSetting({ retry: 'affter-fix' }), [
    'codes.json:85:16 code 21: "retry" is "affter-fix"; expected never, after-fix, backoff, verify or not-needed. Did you mean "after-fix"?',
  ])
  assert.deepEqual(afterSetting({ retry: 'perhaps' }), [
    'codes.json:85:16 code 21: "retry" is "perhaps"; expected never, after-fix, backoff, verify or not-needed',
  ])
})

test('a code that appears twice is one problem', () => {
  assert.deepEqual(problemsIn(spoilt(({ codes }) => codes.splice(2, 0, codes[1]))), [
    'codes.json:144:15 code 21: "code" 21 appears twice; keep one record for it [codes-sorted]',
  ])
})

test('a code out of order is told where to go', () => {
  assert.deepEqual(problemsIn(spoilt(({ codes }) => codes.reverse())), [
    'codes.json:97:15 code 21: "code" 21 comes after 22; expected ascending order: move the record up [codes-sorted]',
    'codes.json:161:15 code 0: "code" 0 comes after 22; expected ascending order: move the record up [codes-sorted]',
  ])
})

test('an unknown category is answered with those there are', () => {
  assert.deepEqual(afterSetting({ category: 'acounts' }), [
    'codes.json:83:19 code 21: "category" is "acounts"; expected the id of a category (accounts). Did you mean "accounts"? [categories-known]',
  ])
  assert.deepEqual(afterSetting({ category: 'My accounts' }), [
    'codes.json:83:19 code 21: "category" is "My accounts"; expected lower-case words joined by hyphens',
  ])
})

test('a missing field says what belongs there', () => {
  const aim = "The message of the vendor's table, verbatim: odd wording and curly quotes stay"
  assert.deepEqual(afterSetting({ message: undefined }), [
    `codes.json:79:5 code 21: "message" is missing; expected text in double quotes: ${aim}`,
  ])
  assert.deepEqual(afterSetting({ message: '' }), [
    `codes.json:81:18 code 21: "message" is empty; expected text: ${aim}`,
  ])
  assert.deepEqual(afterSetting({ basis: [] }), [
    'codes.json:128:16 code 21: "basis" is empty; expected at least one entry: What the note rests on',
  ])
})

test('markup in a message is refused', () => {
  assert.deepEqual(afterSetting({ message: 'Wrong <b>password</b>' }), [
    'codes.json:81:18 code 21: "message" contains markup "<b>"; expected plain text: write it in words or in `back-ticks` [plain-text]',
  ])
})

test('a number in quotes is reported where it is, and not where it is referred to', () => {
  assert.deepEqual(afterSetting({ code: '21' }), [
    'codes.json:80:15 codes[1]: "code" is "21"; expected a whole number: remove the quotes',
  ])
})

test('a number that no code can have is refused', () => {
  const said = (code: number) =>
    problemsIn(spoilt(({ codes: [success] }) => (success.code = code))).filter((line) => line.includes('expected a'))
  assert.deepEqual(said(0.5), ['codes.json:32:15 codes[0]: "code" is 0.5; expected a whole number'])
  assert.deepEqual(said(-1), ['codes.json:32:15 code -1: "code" is -1; expected a number from 0 up'])
  assert.deepEqual(said(1e9), [
    'codes.json:32:15 code 1000000000: "code" is 1000000000; expected a number up to 999999',
  ])
  assert.deepEqual(afterReplacing('"code": 0', '"code": 1e400'), [
    'codes.json:32:15 codes[0]: "code" is Infinity; expected a whole number',
  ])
})

test('a key that appears twice in one object is refused, together with what else is wrong', () => {
  const text = whole
    .replace('"kind": "success"', '"kind": "success",\n"kind": "success"')
    .replace('"Wrong password"', '""')
  assert.deepEqual(problemsIn(text), [
    'codes.json:35:1 "kind" appears twice in one object; keep one of them',
    'codes.json:146:18 code 22: "message" is empty; expected text: ' +
      "The message of the vendor's table, verbatim: odd wording and curly quotes stay",
  ])
})

test('dates and addresses are checked for being some', () => {
  assert.deepEqual(afterSetting({ history: [{ date: '2026-02-30', change: 'added', note: 'First.' }] }), [
    'codes.json:137:19 code 21: "history[0].date" is "2026-02-30"; expected a date that exists, as YYYY-MM-DD',
  ])
  assert.deepEqual(
    problemsIn(
      spoilt(({ sources }) => sources.push({ id: 'x', title: 'X', url: 'javascript:alert(1)', supports: 'Nothing.' })),
    ),
    [
      'codes.json:11:14 source x: "url" is "javascript:alert(1)"; expected an absolute address that starts with https://',
    ],
  )
})

test('2,000 problems are reported at once, each with its place', () => {
  const [success, , wrong] = sample().codes
  const codes = Array.from({ length: 2000 }, (_, i) => ({
    ...(i % 2 ? success : wrong),
    code: String(i),
    confusedWith: [],
  }))
  const lines = problemsIn(textOf({ ...sample(), codes }))
  assert.equal(lines.length, 2000)
  assert.match(lines[0] ?? '', /^codes\.json:32:15 codes\[0\]: "code" is "0"/)
  assert.match(lines[1999] ?? '', /^codes\.json:\d+:15 codes\[1999\]: "code" is "1999"/)
})

test('brackets without end are refused before they exhaust the stack', () => {
  const deep = ['codes.json:1:65 brackets are nested more than 64 levels deep; expected at most that many: remove some']
  assert.deepEqual(problemsIn('['.repeat(1_000_000)), deep)
  assert.deepEqual(problemsIn('['.repeat(1_000_000) + ']'.repeat(1_000_000)), deep)
})

test('brackets in texts are texts', () => {
  assert.deepEqual(afterReplacing('"Success"', `"Success ${'['.repeat(100)} \\" ${'{'.repeat(100)}"`), [])
})

test('a message about a text shows what hides in it', () => {
  const [line = ''] = afterSetting({ retry: 'never\u202E\u009B' })
  assert.match(line, /"retry" is "never\\u202e\\u009b"/)
})

test('a bad field does not hide what else is wrong with its record, nor make up what is not', () => {
  assert.deepEqual(
    afterSetting({ meaning: '', category: 'acounts', tellUser: 'Look at `result` of it.', keywords: [] }),
    [
      'codes.json:83:19 code 21: "category" is "acounts"; expected the id of a category (accounts). Did you mean "accounts"? [categories-known]',
      'codes.json:91:18 code 21: "meaning" is empty; expected text: What happened, in one to three plain sentences',
      'codes.json:117:19 code 21: "keywords" has 0 entries; expected 4 to 12 [keywords-fit]',
      'codes.json:119:19 code 21: "tellUser" contains a back-tick; it is sent as it is: write plain words [replies-sendable]',
    ],
  )
  assert.deepEqual(afterSetting({ causes: null, kind: 'eror' }), [
    'codes.json:82:15 code 21: "kind" is "eror"; expected success, state or error. Did you mean "error"?',
    'codes.json:99:17 code 21: "causes" is null; expected a list in [ ]',
  ])
  assert.deepEqual(afterSetting({ severity: 3, meaning: 'Wrong.' }).length, 2)
})

test('fields in another order than that of the schema are named, once per object', () => {
  const reversed = problemsIn(
    spoilt(({ codes }) => {
      const [success] = codes
      codes[0] = { ...success, effect: { note: success.effect.note, happened: success.effect.happened } }
      const { code, ...rest } = codes[1]
      codes[1] = { ...rest, code }
    }),
  )
  assert.deepEqual(reversed, [
    'codes.json:41:9 code 0: "happened" comes after "note"; expected it before: run npm run format [key-order]',
    'codes.json:141:7 code 21: "code" comes after "message"; expected it before: run npm run format [key-order]',
  ])
})
