import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { csvLine } from '../../../../src/view-models/table/csv.ts'

test('any text is read back from CSV, and no value is a formula', () => {
  // A parser cannot tell a line of one empty value from an empty line, so there are at least two values.
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 5 }), (values) => {
      const [read = []] = parse(csvLine(values))
      assert.deepEqual(
        read.map((text, i) => (text.startsWith("'") && !values[i]?.startsWith("'") ? text.slice(1) : text)),
        values,
      )
      assert.ok(read.every((text) => !/^[=+\-@\t\r＝＋－＠]/.test(text)))
    }),
    { seed: 4 },
  )
})

test('values with commas, quotes and line breaks are quoted, and numbers are not', () => {
  assert.equal(csvLine([1, 'a,b', 'say "x"', 'two\nlines', '=1+1']), `1,"a,b","say ""x""","two\nlines",'=1+1\r\n`)
})

test('what a spreadsheet takes for a formula is written as text, in full width, too', () => {
  for (const start of ['=', '+', '-', '@', '\t', '＝', '＋', '－', '＠']) {
    assert.equal(csvLine([`${start}1`]), `'${start}1\r\n`)
  }
})
