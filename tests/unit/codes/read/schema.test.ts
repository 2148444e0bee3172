import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { DataError, formatProblem } from '../../../../src/codes/problems/problem.ts'
import { checkJson } from '../../../../src/data/json-file.ts'
import { afterReplacing, afterSetting } from '../fixtures/said.ts'
import { problemsIn, changed } from '../fixtures/sample.ts'

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
  assert.deepEqual(problemsIn(changed((reference) => Object.assign(reference, { codes: {} }))), [
    'codes.json:30:12 "codes" is {}; expected a list in [ ]',
  ])
})

test('a record that is no object is called a record', () => {
  assert.deepEqual(problemsIn(changed(({ codes }) => Object.assign(codes, { 0: null }))), [
    'codes.json:31:5 codes[0]: the record is null; expected an object in { }',
  ])
})

test('an unknown field is named with the one that was probably meant, else with all there are', () => {
  assert.deepEqual(afterSetting({ cuases: [], severity: 3 }), [
    'codes.json:143:7 code 21: unknown field "cuases". Did you mean "causes"?',
    'codes.json:144:7 code 21: unknown field "severity"; expected code, message, kind, category, group, actor, retry, ' +
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
  assert.deepEqual(problemsIn(changed(({ codes }) => codes.splice(2, 0, codes[1]))), [
    'codes.json:145:15 code 21: "code" 21 appears twice; keep one record for it [codes-sorted]',
  ])
})

test('a code out of order is told where to go', () => {
  assert.deepEqual(problemsIn(changed(({ codes }) => codes.reverse())), [
    'codes.json:97:15 code 21: "code" 21 comes after 22; expected ascending order: move the record up [codes-sorted]',
    'codes.json:162:15 code 0: "code" 0 comes after 22; expected ascending order: move the record up [codes-sorted]',
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
    problemsIn(changed(({ codes: [success] }) => (success.code = code))).filter((line) => line.includes('expected a'))
  assert.deepEqual(said(0.5), ['codes.json:32:15 codes[0]: "code" is 0.5; expected a whole number'])
  assert.deepEqual(said(-1), ['codes.json:32:15 code -1: "code" is -1; expected a number from 0 up'])
  assert.deepEqual(said(1e9), [
    'codes.json:32:15 code 1000000000: "code" is 1000000000; expected a number up to 999999',
  ])
  assert.deepEqual(afterReplacing('"code": 0', '"code": 1e400'), [
    'codes.json:32:15 codes[0]: "code" is Infinity; expected a whole number',
  ])
})

test('dates and addresses are checked for being some', () => {
  assert.deepEqual(afterSetting({ history: [{ date: '2026-02-30', change: 'added', note: 'First.' }] }), [
    'codes.json:138:19 code 21: "history[0].date" is "2026-02-30"; expected a date that exists, as YYYY-MM-DD',
  ])
  assert.deepEqual(
    problemsIn(
      changed(({ sources }) =>
        sources.push({ id: 'x', title: 'X', url: 'javascript:alert(1)', supports: 'Nothing.', kept: 'For this.' }),
      ),
    ),
    [
      'codes.json:11:14 source x: "url" is "javascript:alert(1)"; expected an absolute address that starts with https://',
    ],
  )
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
    changed(({ codes }) => {
      const [success] = codes
      codes[0] = { ...success, effect: { note: success.effect.note, happened: success.effect.happened } }
      const { code, ...rest } = codes[1]
      codes[1] = { ...rest, code }
    }),
  )
  assert.deepEqual(reversed, [
    'codes.json:41:9 code 0: "happened" comes after "note"; expected it before: run npm run format [key-order]',
    'codes.json:142:7 code 21: "code" comes after "message"; expected it before: run npm run format [key-order]',
  ])
})

test('a list or a text of the wrong size says how long it is', () => {
  const schema = z.object({ list: z.array(z.string()).min(2).max(12), name: z.string().max(4) })
  const said = (value: { list: string[]; name: string }) => {
    try {
      checkJson(new TextEncoder().encode(JSON.stringify(value)), 'x.json', schema)
      return []
    } catch (error) {
      if (!(error instanceof DataError)) throw error
      return error.problems.map(formatProblem)
    }
  }
  const entries = (length: number) => Array.from({ length }, () => 'a')
  assert.deepEqual(said({ list: entries(12), name: 'four' }), [])
  assert.deepEqual(said({ list: entries(13), name: 'fives' }), [
    'x.json:1:9 "list" has 13 entries; expected at most 12',
    'x.json:1:70 "name" has 5 characters; expected at most 4',
  ])
  assert.deepEqual(said({ list: entries(1), name: 'a' }), ['x.json:1:9 "list" has 1 entry; expected at least 2'])
  assert.deepEqual(said({ list: [], name: 'a' }), ['x.json:1:9 "list" is empty; expected at least 2 entries'])
})
