import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Code } from '../../../../src/codes/schema.ts'
import { sample } from '../../fixtures/sample.ts'
import type { Sample } from '../../fixtures/sample.ts'
import { problemsOfRecord, problemsOfReference } from '../../fixtures/problems.ts'

test('an empty category is refused', () => {
  assert.deepEqual(
    problemsOfReference(({ categories }) =>
      categories.push({ ...sample().categories[0], id: 'x', abbr: 'Xx' } as Sample['categories'][0]),
    ),
    ['category x: category "x" has no code; give it one or remove it [categories-known]'],
  )
})

test('a code that another is confused with must exist and be a different one', () => {
  assert.deepEqual(
    problemsOfRecord((record) => record.confusedWith.push({ code: 99, difference: 'It differs from this.' })),
    ['code 22: code 99 does not exist; expected a code of this file [codes-known]'],
  )
  assert.deepEqual(
    problemsOfRecord((record) => record.confusedWith.push({ code: 22, difference: 'It differs from this.' })),
    ['code 22: "confusedWith" names code 22 itself; name another code [codes-known]'],
  )
})

test('prose must name existing codes', () => {
  assert.deepEqual(
    problemsOfRecord((record) => (record.meaning = 'Not the same as code 23.')),
    ['code 22: code 23 does not exist; expected a code of this file [mentions-known]'],
  )
  assert.deepEqual(
    problemsOfRecord((record) => (record.meaning = 'Not the same as codes 21 or 23.')),
    ['code 22: code 23 does not exist; expected a code of this file [mentions-known]'],
  )
  assert.deepEqual(
    problemsOfRecord((record) => (record.meaning = 'Not the same as code 21.')),
    [],
  )
})

test('the replacement of a retired code must exist, differ from it, and still be returned', () => {
  const retire = (record: Code, replacedBy?: number) => {
    record.retired = { since: '2026-02-01', ...(replacedBy !== undefined && { replacedBy }), reason: 'It was split.' }
    record.history.push({ date: '2026-02-01', change: 'retired', note: 'Gone.' })
  }
  const replacedBy = (code: number) =>
    problemsOfRecord((record) => {
      retire(record, code)
    })
  assert.deepEqual(replacedBy(21), [])
  assert.deepEqual(replacedBy(23), ['code 22: code 23 does not exist; expected a code of this file [codes-known]'])
  assert.deepEqual(replacedBy(22), [
    'code 22: "replacedBy" is code 22 itself; name the code that took its place [codes-known]',
  ])
  const problems = problemsOfReference(({ codes: [, first, second] }) => {
    retire(first)
    retire(second, first.code)
  })
  assert.deepEqual(problems, ['code 22: code 21 is retired too; expected a code that is still returned [codes-known]'])
})

test('a source must exist, and must be named where the kind of basis needs one', () => {
  assert.deepEqual(
    problemsOfRecord((record) =>
      record.basis.push({ type: 'public-sample', source: 'sample-cod', note: 'The envelope.' }),
    ),
    ['code 22: "source" is "sample-cod"; expected the id of a source. Did you mean "sample-code"? [sources-known]'],
  )
  assert.deepEqual(
    problemsOfRecord((record) => record.basis.push({ type: 'standard', note: 'The envelope.' })),
    [
      'code 22: a basis of type "standard" has no "source"; name the source, or use "vendor-table" or "practice" [sources-known]',
    ],
  )
  assert.deepEqual(
    problemsOfRecord((record) =>
      record.basis.push({ type: 'public-sample', source: 'sample-code', note: 'The envelope.' }),
    ),
    [],
  )
})
