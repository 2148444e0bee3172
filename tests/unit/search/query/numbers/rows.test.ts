import assert from 'node:assert/strict'
import { test } from 'node:test'
import { headerOf, rowsIn } from '../../../../../src/search/query/numbers/rows.ts'

/** The header of each number in a text. */
function headersIn(text: string): (string | undefined)[] {
  return rowsIn(text).flatMap((row) =>
    [...row.text.matchAll(/\d+/g)].map(({ 0: digits, index }) => headerOf(row, index, index + digits.length)),
  )
}

test('a number in a table has the header of its column', () => {
  for (const text of [
    'pages\tresult\n22\t105',
    '| pages | result |\n|---|---|\n| 22 | 105 |',
    'pages,result\n22,105',
    'pages;result\n22;105',
    'pages  result\n-----  ------\n22     105',
    '<tr><th>pages: result</th></tr><tr><td>22: 105</td></tr>',
  ]) {
    assert.deepEqual(headersIn(text), ['pages', 'result'], text)
  }
})

test('the header is that of the first of several rows, and ends with the table', () => {
  assert.deepEqual(headersIn('id,code\na,22\nb,24\n\nc,26'), ['code', 'code', undefined])
})

test('a line with numbers is no header, and a sentence has no columns', () => {
  assert.deepEqual(headersIn('1,2\n22,105'), [undefined, undefined, undefined, undefined])
  assert.deepEqual(headersIn('we got this\nafter 22 days'), [undefined])
})

test('the rows of an HTML table in one line keep the number of their line', () => {
  assert.deepEqual(
    rowsIn('a\n<tr>b</tr><tr>c</tr>\nd').map(({ text, line }) => [text, line]),
    [
      ['a', 1],
      ['<tr>b', 2],
      ['<tr>c', 2],
      ['', 2],
      ['d', 3],
    ],
  )
})
