import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { schemasFor } from '../../../../src/codes/schema.ts'
import { checkJson } from '../../../../src/data/json-file.ts'
import { placeOf } from '../../fixtures/place.ts'
import { problemsIn, problemsOf, withoutPlace } from '../../fixtures/problems.ts'
import { sampleFile, sampleFileWith } from '../../fixtures/sample.ts'
import { testSite } from '../../fixtures/site.ts'

/** How the record of a code begins in a file; mentions of a code are indented more. */
const recordOf = (code: number) => `{\n      "code": ${String(code)}`

/** The place of the value of a field of code 21, or of a value in it. */
function placeIn21(text: string, field: string, value: string): string {
  return placeOf(text, recordOf(21), `"${field}": `, value)
}

test('a value of the wrong type is reported with what is there and what is expected', () => {
  const text = sampleFileWith({ retry: 7, meaning: null, causes: 'The key', tellUser: 21 })
  assert.deepEqual(problemsIn(text), [
    `codes.json:${placeIn21(text, 'retry', '7')} code 21: "retry" is 7; expected never, after-fix, backoff, verify or not-needed`,
    `codes.json:${placeIn21(text, 'meaning', 'null')} code 21: "meaning" is null; expected text in double quotes`,
    `codes.json:${placeIn21(text, 'causes', '"The key"')} code 21: "causes" is "The key"; expected a list in [ ]: put it in [ ]`,
    `codes.json:${placeIn21(text, 'tellUser', '21')} code 21: "tellUser" is 21; expected text in double quotes: put it in quotes`,
  ])
  assert.deepEqual(problemsIn('[]\n'), ['codes.json:1:1 the file is []; expected an object in { }'])
  const noList = sampleFile((reference) => Object.assign(reference, { codes: {} }))
  assert.deepEqual(problemsIn(noList), [
    `codes.json:${placeOf(noList, '"codes": ', '{}')} "codes" is {}; expected a list in [ ]`,
  ])
})

test('a record that is not an object is reported as a record', () => {
  const text = sampleFile(({ codes }) => Object.assign(codes, { 0: null }))
  assert.deepEqual(problemsIn(text), [
    `codes.json:${placeOf(text, '"codes": [', 'null')} codes[0]: the record is null; expected an object in { }`,
  ])
})

test('an unknown field is reported with the most similar field, or with all fields', () => {
  const text = sampleFileWith({ cuases: [], severity: 3 })
  const fields = Object.keys(schemasFor(testSite).code.shape)
  const all = `${fields.slice(0, -1).join(', ')} or ${fields.at(-1) ?? ''}`
  assert.deepEqual(problemsIn(text), [
    `codes.json:${placeOf(text, '"cuases"')} code 21: unknown field "cuases". Did you mean "causes"?`,
    `codes.json:${placeOf(text, '"severity"')} code 21: unknown field "severity"; expected ${all}`,
  ])
  assert.deepEqual(problemsIn(sampleFile().replace('"code": 21,', '"code": 21, "__proto__": {},')).length, 1)
})

test('an unknown choice is reported with the most similar one', () => {
  const choices = 'never, after-fix, backoff, verify or not-needed'
  assert.deepEqual(problemsIn(sampleFileWith({ retry: 'affter-fix' })).map(withoutPlace), [
    `code 21: "retry" is "affter-fix"; expected ${choices}. Did you mean "after-fix"?`,
  ])
  assert.deepEqual(problemsIn(sampleFileWith({ retry: 'perhaps' })).map(withoutPlace), [
    `code 21: "retry" is "perhaps"; expected ${choices}`,
  ])
})

test('a code that appears twice is reported once', () => {
  const text = sampleFile(({ codes }) => codes.splice(2, 0, codes[1]))
  assert.deepEqual(problemsIn(text), [
    `codes.json:${placeOf(text, recordOf(21), '\n      "code": ', '21')} code 21: "code" 21 appears twice; keep one record for it [codes-sorted]`,
  ])
})

test('a code out of order is reported with its correct place', () => {
  const text = sampleFile(({ codes }) => codes.reverse())
  assert.deepEqual(problemsIn(text), [
    `codes.json:${placeOf(text, recordOf(22), '\n      "code": ', '21')} code 21: "code" 21 comes after 22; expected ascending order: move the record up [codes-sorted]`,
    `codes.json:${placeOf(text, recordOf(21), '\n      "code": ', '0')} code 0: "code" 0 comes after 22; expected ascending order: move the record up [codes-sorted]`,
  ])
})

test('an unknown category is reported with the existing ones', () => {
  const text = sampleFileWith({ category: 'acounts' })
  assert.deepEqual(problemsIn(text), [
    `codes.json:${placeOf(text, '"acounts"')} code 21: "category" is "acounts"; expected the id of a category (accounts). Did you mean "accounts"? [categories-known]`,
  ])
  assert.deepEqual(problemsIn(sampleFileWith({ category: 'My accounts' })).map(withoutPlace), [
    'code 21: "category" is "My accounts"; expected lower-case words joined by hyphens',
  ])
})

test('a missing field is reported with what belongs there', () => {
  const aim = "The message of the vendor's table, verbatim: odd wording and curly quotes stay"
  const missing = sampleFileWith({ message: undefined })
  assert.deepEqual(problemsIn(missing), [
    `codes.json:${placeOf(missing, recordOf(21))} code 21: "message" is missing; expected text in double quotes: ${aim}`,
  ])
  const empty = sampleFileWith({ message: '', basis: [] })
  assert.deepEqual(problemsIn(empty), [
    `codes.json:${placeIn21(empty, 'message', '""')} code 21: "message" is empty; expected text: ${aim}`,
    `codes.json:${placeIn21(empty, 'basis', '[]')} code 21: "basis" is empty; expected at least one entry: What the note is based on`,
  ])
})

test('markup in a message is refused', () => {
  const text = sampleFileWith({ message: 'Wrong <b>password</b>' })
  assert.deepEqual(problemsIn(text), [
    `codes.json:${placeOf(text, '"Wrong <b>')} code 21: "message" contains markup "<b>"; expected plain text: write it in words or in \`backticks\` [plain-text]`,
  ])
})

test('a number in quotes is reported where it is written, not where it is referred to', () => {
  const text = sampleFileWith({ code: '21' })
  assert.deepEqual(problemsIn(text), [
    `codes.json:${placeOf(text, '"21"')} codes[1]: "code" is "21"; expected a whole number: remove the quotes`,
  ])
})

test('a number that no code can have is refused', () => {
  const problemsOfCode = (code: number) =>
    problemsIn(sampleFile(({ codes: [success] }) => (success.code = code)))
      .filter((line) => line.includes('expected a'))
      .map(withoutPlace)
  assert.deepEqual(problemsOfCode(0.5), ['codes[0]: "code" is 0.5; expected a whole number'])
  assert.deepEqual(problemsOfCode(-1), ['code -1: "code" is -1; expected a number from 0 up'])
  assert.deepEqual(problemsOfCode(1e9), ['code 1000000000: "code" is 1000000000; expected a number up to 999999'])
  const infinite = sampleFile().replace('"code": 0', '"code": 1e400')
  assert.deepEqual(problemsIn(infinite), [
    `codes.json:${placeOf(infinite, '1e400')} codes[0]: "code" is Infinity; expected a whole number`,
  ])
})

test('dates and addresses must be valid', () => {
  const dated = sampleFileWith({ history: [{ date: '2026-02-30', change: 'added', note: 'First.' }] })
  assert.deepEqual(problemsIn(dated), [
    `codes.json:${placeOf(dated, '"2026-02-30"')} code 21: "history[0].date" is "2026-02-30"; expected a date that exists, as YYYY-MM-DD`,
  ])
  const url = 'javascript:alert(1)'
  const addressed = sampleFile(({ sources }) =>
    sources.push({ id: 'x', title: 'X', url, supports: 'Nothing.', kept: 'For this.' }),
  )
  assert.deepEqual(problemsIn(addressed), [
    `codes.json:${placeOf(addressed, `"${url}"`)} source x: "url" is "${url}"; expected an absolute address that starts with https://`,
  ])
})

test('a message about a text shows its invisible characters', () => {
  const [line = ''] = problemsIn(sampleFileWith({ retry: 'never\u202E\u009B' }))
  assert.match(line, /"retry" is "never\\u202e\\u009b"/)
})

test('a bad field neither hides nor causes other problems of its record', () => {
  const text = sampleFileWith({
    meaning: '',
    category: 'acounts',
    tellUser: 'Look at `result` of it.',
    keywords: [],
  })
  assert.deepEqual(problemsIn(text).map(withoutPlace), [
    'code 21: "category" is "acounts"; expected the id of a category (accounts). Did you mean "accounts"? [categories-known]',
    'code 21: "meaning" is empty; expected text: What happened, in one to three plain sentences',
    'code 21: "keywords" has 0 entries; expected 4 to 12 [keywords-fit]',
    'code 21: "tellUser" contains a backtick; it is sent as it is: write plain words [replies-sendable]',
  ])
  assert.deepEqual(problemsIn(sampleFileWith({ causes: null, kind: 'eror' })).map(withoutPlace), [
    'code 21: "kind" is "eror"; expected success, state or error. Did you mean "error"?',
    'code 21: "causes" is null; expected a list in [ ]',
  ])
  assert.deepEqual(problemsIn(sampleFileWith({ severity: 3, meaning: 'Wrong.' })).length, 2)
})

test('fields out of order are reported once per object', () => {
  const text = sampleFile(({ codes }) => {
    const [success] = codes
    codes[0] = { ...success, effect: { note: success.effect.note, happened: success.effect.happened } }
    const { code, ...rest } = codes[1]
    codes[1] = { ...rest, code }
  })
  assert.deepEqual(problemsIn(text), [
    `codes.json:${placeOf(text, recordOf(0), '"happened"')} code 0: "happened" comes after "note"; expected it before: run npm run format [key-order]`,
    `codes.json:${placeOf(text, '"history"', '"history"', '"code": 21')} code 21: "code" comes after "message"; expected it before: run npm run format [key-order]`,
  ])
})

test('a list or a text of the wrong size is reported with its length', () => {
  const schema = z.object({ list: z.array(z.string()).min(2).max(12), name: z.string().max(4) })
  const read = (text: string) => problemsOf(() => checkJson(new TextEncoder().encode(text), 'x.json', schema))
  const entries = (length: number) => Array.from({ length }, () => 'a')
  const withEntries = (length: number, name: string) => JSON.stringify({ list: entries(length), name })
  assert.deepEqual(read(withEntries(12, 'four')), [])
  const long = withEntries(13, 'fives')
  assert.deepEqual(read(long), [
    `x.json:${placeOf(long, '[')} "list" has 13 entries; expected at most 12`,
    `x.json:${placeOf(long, '"fives"')} "name" has 5 characters; expected at most 4`,
  ])
  assert.deepEqual(read(withEntries(1, 'a')).map(withoutPlace), ['"list" has 1 entry; expected at least 2'])
  assert.deepEqual(read(withEntries(0, 'a')).map(withoutPlace), ['"list" is empty; expected at least 2 entries'])
})
