import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadCatalog } from '../../../src/data/load-catalog.ts'
import { changesByMonth, contentsOf, foldedEntries, monthName } from '../../../src/view-models/changes.ts'
import { category, record } from '../fixtures/record.ts'

const { codes } = loadCatalog()

test('months and their groups are newest first and contain every change once', () => {
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

test('the contents list months, or the days of the only month', () => {
  const group = { date: '2026-02-03', kind: 'added', entries: [], alike: false } as const
  const months = ['2026-03', '2026-02'].map((id) => ({ id, groups: [group] }))
  assert.deepEqual(
    contentsOf(months).map(({ text }) => text),
    ['March 2026', 'February 2026'],
  )
  assert.deepEqual(contentsOf(months.slice(1)), [
    { depth: 2, slug: 'changes-2026-02-03-added', text: '2026-02-03 New: 0 codes' },
  ])
})

test('a month is named in words', () => {
  assert.equal(monthName('2026-11'), 'November 2026')
})

test('changes of the same day and kind are a group, which says whether their texts are identical', () => {
  const on = (date: string, change: 'added' | 'revised', note: string) => ({ date, change, note })
  const first = on('2026-01-01', 'added', 'First.')
  const histories = [
    [first, on('2026-02-02', 'revised', 'Steps.')],
    [first, on('2026-02-02', 'revised', 'Causes.')],
    [on('2026-02-02', 'added', 'New.')],
  ]
  const months = changesByMonth(histories.map((history, code) => record({ code, history })))
  assert.deepEqual(
    months.map(({ id, groups }) => [
      id,
      groups.map(({ kind, alike, entries }) => [kind, alike, entries.map((entry) => entry.record.code)]),
    ]),
    [
      [
        '2026-02',
        [
          ['revised', false, [0, 1]],
          ['added', false, [2]],
        ],
      ],
      ['2026-01', [['added', true, [0, 1]]]],
    ],
  )
})

test('a long group is folded by category, in the order of the categories', () => {
  const change = { date: '2026-01-01', change: 'revised', note: 'Steps.' } as const
  const entries = Array.from({ length: 13 }, (_, code) => {
    return { record: record({ code, category: code % 2 === 0 ? 'b' : 'a' }), change }
  })
  const categories = ['a', 'none', 'b'].map((id) => category({ id, title: id.toUpperCase() }))
  assert.deepEqual(
    foldedEntries({ entries }, categories)?.map(({ title, entries: own }) => [title, own.length]),
    [
      ['A', 6],
      ['B', 7],
    ],
  )
  assert.equal(foldedEntries({ entries: entries.slice(1) }, categories), undefined)
})
