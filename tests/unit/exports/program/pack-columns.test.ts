import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { fromColumns, toColumns } from '../../../../src/exports/program/pack-columns.ts'
import { catalog } from '../../../../src/site.ts'

const { codes } = catalog()

test('records are unpacked from columns unchanged, with their fields in order', () => {
  const back = fromColumns(toColumns(codes))
  deepEqual(back, codes)
  equal(JSON.stringify(back), JSON.stringify(codes))
})

test('an empty list of records has no columns', () => {
  deepEqual(fromColumns(toColumns([])), [])
})

test('lists of objects are unpacked unchanged, even empty and missing ones', () => {
  const rows = [
    { id: 'a', steps: [{ text: 'One' }, { text: 'Two', of: [1] }] },
    { id: 'b', steps: [] },
    { id: 'c', words: ['x'] },
  ]
  deepEqual(fromColumns(toColumns<object>(rows)), rows)
})
