import assert from 'node:assert/strict'
import { test } from 'node:test'
import { filters } from '../../../src/codes/addresses.ts'
import { loadCatalog } from '../../../src/data/catalog.ts'
import { callsOf, countsOf, select } from '../../../src/table/rows.ts'
import type { Row } from '../../../src/table/rows.ts'
import { defaultState } from '../../../src/table/state.ts'
import type { TableState } from '../../../src/table/state.ts'

const { codes, category, actorLabel } = loadCatalog()
const rows: Row[] = codes.map((record) => ({
  ...record,
  call: callsOf(record),
  actorLabel: actorLabel(record.actor),
  title: category(record.category).title,
}))
const shown = (state: Partial<TableState>) => select(rows, { ...defaultState, ...state }).map(({ code }) => code)

test('filters combine: a row must fit all of them', () => {
  assert.deepEqual(
    shown({ filter: { category: 'signing', kind: 'state' } }),
    codes.filter((code) => code.category === 'signing' && code.kind === 'state').map(({ code }) => code),
  )
})

test('the text is found in number, message and category, word by word, without case or curly quotes', () => {
  assert.deepEqual(shown({ q: "PAGE'S image" }), [25])
  assert.ok(shown({ q: '22' }).includes(2022))
  assert.ok(shown({ q: 'password accounts' }).includes(22))
  assert.deepEqual(shown({ q: 'no such words' }), [])
})

test('each count is the number of rows that the option would show', () => {
  const states: TableState[] = [
    defaultState,
    { ...defaultState, filter: { category: 'signing', retry: 'after-fix' } },
    { ...defaultState, filter: { actor: 'provider' }, q: 'failed' },
  ]
  for (const state of states) {
    const counts = countsOf(rows, state)
    for (const name of filters) {
      for (const value of new Set(rows.map((row) => row[name]))) {
        const chosen = { ...state, filter: { ...state.filter, [name]: value } }
        assert.equal(counts[name].get(value) ?? 0, select(rows, chosen).length, `${name}=${value}`)
      }
    }
  }
})

test('sorted by category, codes within one stay in ascending order, both ways', () => {
  for (const sort of ['category', '-category'] as const) {
    const sorted = select(rows, { ...defaultState, sort })
    const titles = sorted.map(({ title }) => title)
    assert.deepEqual([...new Set(titles)].length, titles.filter((title, i) => title !== titles[i - 1]).length)
    assert.ok(sorted.every((row, i) => row.title !== sorted[i - 1]?.title || row.code > (sorted[i - 1]?.code ?? -1)))
  }
  const titles = select(rows, { ...defaultState, sort: 'category' }).map(({ title }) => title)
  assert.equal(titles[0], 'Access & permissions')
})

test('sorted by message, same messages are in ascending order of their codes', () => {
  const sorted = shown({ sort: 'message' })
  assert.ok(sorted.indexOf(26) + 1 === sorted.indexOf(55))
})

test('the order of the rows given is not changed', () => {
  const before = [...rows]
  select(rows, { ...defaultState, sort: '-code' })
  assert.deepEqual(rows, before)
})
