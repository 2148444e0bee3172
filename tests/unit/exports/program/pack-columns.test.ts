import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { fromColumns, toColumns } from '../../../../src/exports/program/pack-columns.ts'
import { catalog } from '../../../../src/site.ts'

const { codes } = catalog()

test('records come back from columns as they were, with their fields in order', () => {
  const back = fromColumns(toColumns(codes))
  deepEqual(back, codes)
  equal(JSON.stringify(back), JSON.stringify(codes))
})

test('no records are no columns', () => {
  deepEqual(fromColumns(toColumns([])), [])
})

test('lists of objects come back, empty and missing ones too', () => {
  const rows = [
    { id: 'a', steps: [{ text: 'One' }, { text: 'Two', of: [1] }] },
    { id: 'b', steps: [] },
    { id: 'c', words: ['x'] },
  ]
  deepEqual(fromColumns(toColumns<object>(rows)), rows)
})
