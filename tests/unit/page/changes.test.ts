import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadCatalog } from '../../../src/data/load-catalog.ts'
import { changesByMonth, monthName } from '../../../src/page/changes.ts'

const { codes } = loadCatalog()

test('months, and groups within them, are newest first and hold every change once', () => {
  const months = changesByMonth(codes)
  const ids = months.map(({ id }) => id)
  assert.deepEqual(ids, ids.toSorted().reverse())
  const groups = months.flatMap((month) => month.groups)
  const dates = groups.map(({ date }) => date)
  assert.deepEqual(dates, dates.toSorted().reverse())
  assert.equal(groups.flatMap(({ entries }) => entries).length, codes.flatMap(({ history }) => history).length)
  for (const { alike, entries } of groups) {
    assert.equal(alike, entries.length > 1 && new Set(entries.map(({ change }) => change.note)).size === 1)
  }
})

test('a month is named in words', () => {
  assert.equal(monthName('2026-11'), 'November 2026')
})
