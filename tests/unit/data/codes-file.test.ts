import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DataError } from '../../../src/codes/problems/problem.ts'
import { readReference } from '../../../src/data/codes-file.ts'
import { loadCatalog } from '../../../src/data/load-catalog.ts'
import { placeOf } from '../fixtures/place.ts'
import { problemsIn } from '../fixtures/problems.ts'
import { jsonText, sample, sampleFile } from '../fixtures/sample.ts'

test('a complete file is read without a problem', () => {
  assert.deepEqual(problemsIn(sampleFile()), [])
})

test('the error has the number of problems, says that nothing was built, and lists one problem per line', () => {
  assert.throws(() => readReference('data/missing.json'), {
    name: 'DataError',
    message:
      '1 problem in the data; nothing was built.\n' +
      'data/missing.json: there is no such file; expected the source of all codes here: restore it from version control',
  })
})

test('the catalog rejects a file that the check rejects', () => {
  assert.throws(() => loadCatalog('data/missing.json'), DataError)
})

test('an empty file is reported as empty', () => {
  const empty = ['codes.json:1:1 the file is empty; expected JSON: restore it from version control']
  assert.deepEqual(problemsIn(''), empty)
  assert.deepEqual(problemsIn(' \n\n'), empty)
})

test('2,000 problems are reported at once, each with its place', () => {
  const [success, wrong] = sample().codes
  const codes = Array.from({ length: 2000 }, (_, i) => ({
    ...(i % 2 ? success : wrong),
    code: String(i),
    confusedWith: [],
  }))
  const text = jsonText({ ...sample(), codes })
  const lines = problemsIn(text).filter((line) => line.includes('"code" is'))
  assert.equal(lines.length, codes.length)
  for (const i of [0, 1999]) {
    const number = `"${String(i)}"`
    const place = placeOf(text, '"code": ', number)
    assert.ok(lines[i]?.startsWith(`codes.json:${place} codes[${String(i)}]: "code" is ${number}`), lines[i])
  }
})
