import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DataError } from '../../../src/codes/problems/problem.ts'
import { readReference } from '../../../src/data/codes-file.ts'
import { loadCatalog } from '../../../src/data/load-catalog.ts'
import { whole } from '../codes/fixtures/said.ts'
import { problemsIn, sample, textOf } from '../codes/fixtures/sample.ts'

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
  const lines = problemsIn(textOf({ ...sample(), codes })).filter((line) => line.includes('"code" is'))
  assert.equal(lines.length, codes.length)
  assert.match(lines[0] ?? '', /^codes\.json:32:15 codes\[0\]: "code" is "0"/)
  assert.match(lines[1999] ?? '', /^codes\.json:\d+:15 codes\[1999\]: "code" is "1999"/)
})
