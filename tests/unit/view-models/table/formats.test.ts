import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import { toCsv, toMarkdown } from '../../../../src/view-models/table/formats.ts'

const shown = {
  columns: ['Code', 'Message'],
  rows: [
    [1, 'A, "b"\nc'],
    [2, '=1+1'],
    [3, 'x | *y* <z>'],
  ],
}

test('CSV has what is shown, and no value runs as a formula', () => {
  assert.deepEqual(parse(toCsv(shown), { bom: true }), [
    ['Code', 'Message'],
    ['1', 'A, "b"\nc'],
    ['2', "'=1+1"],
    ['3', 'x | *y* <z>'],
  ])
})

test('Markdown is a table whose cells hold no markup', () => {
  assert.equal(
    toMarkdown(shown),
    [
      '| Code | Message |',
      '| --- | --- |',
      '| 1 | A, "b" c |',
      '| 2 | =1+1 |',
      String.raw`| 3 | x \| \*y\* \<z\> |`,
      '',
    ].join('\n'),
  )
})
