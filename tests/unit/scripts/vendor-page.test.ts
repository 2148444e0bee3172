import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rowsOfPage, tableText } from '../../../scripts/lib/vendor-page.ts'
import { rowsOf, withRow } from '../../../src/vendor-table/table-rows.ts'

const rows = [
  { code: 0, message: 'Success' },
  { code: 1, message: 'Parameter error, indicating “type”' },
  { code: 22, message: 'Wrong password & more' },
]
const without = (found: ReturnType<typeof rowsOf>) => found.map(({ code, message }) => ({ code, message }))

const pages: [string, string][] = [
  [
    'glued',
    '1. Home\n2. Docs\n\nReturn codeDescription\n0Success\n1Parameter error, indicating “type”\n22Wrong password & more\n\nHow can we help?',
  ],
  [
    'tabs, with line breaks of Windows',
    '0\tSuccess\r\n1\tParameter error, indicating “type”\r\n22\tWrong  password & more \r\n',
  ],
  ['CSV without a header', '0,Success\n1,"Parameter error, indicating “type”"\n22,Wrong password & more\n'],
  [
    'CSV with a header',
    'Description;Code\nSuccess;0\n"Parameter error, indicating “type”";1\nWrong password & more;22\n',
  ],
  [
    'Markdown',
    '| Code | Message |\n| --- | --- |\n| 0 | Success |\n| 1 | Parameter error, indicating “type” |\n| 22 | Wrong password & more |\n',
  ],
  [
    'HTML',
    '<!doctype html><title>9 Title</title><style>b{}</style><script>"3Script"</script><ol><li>Home</ol><table><tr><th>Code<th>Description' +
      '<tr><td>0</td><td><b>Success</b></td></tr><tr><td> 1 </td><td>Parameter error,\n indicating &ldquo;type&rdquo;</td></tr>' +
      '<tr><td>22<td>Wrong password &amp; more</table>',
  ],
]
for (const [name, text] of pages) {
  test(`rows are read from ${name}`, () => {
    assert.deepEqual(without(rowsOfPage(text)), rows)
    assert.deepEqual(without(rowsOf(tableText(text))), rows)
  })
}

test('a row has the number of its line', () => {
  assert.deepEqual(
    rowsOf('Codes\n\n7Gone\n').map(({ line }) => line),
    [3],
  )
  assert.deepEqual(
    rowsOfPage('code,message\n7,"Two\nlines"\n8,One\n').map(({ line }) => line),
    [3, 4],
  )
})

test('a text that is not a table has no rows', () => {
  for (const text of ['', 'Hello', '1. Home\n2. Docs']) assert.deepEqual(rowsOfPage(text), [], text)
})

test('a row is inserted in its place, in the notation of the others', () => {
  assert.equal(withRow('0A\n22B\nEnd', 7, 'C'), '0A\n7C\n22B\nEnd')
  assert.equal(withRow('0\tA\n22\tB\n', 30, 'C'), '0\tA\n22\tB\n30\tC\n')
  assert.equal(withRow('0A\n', 0, 'C'), '0A\n')
})
