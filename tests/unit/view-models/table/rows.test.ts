import assert from 'node:assert/strict'
import { test } from 'node:test'
import { filters, filtersByAddress } from '../../../../src/codes/addresses.ts'
import { filterValues } from '../../../../src/codes/filter-values.ts'
import { verdictLabels, verdictOf } from '../../../../src/codes/labels.ts'
import { loadCatalog } from '../../../../src/data/load-catalog.ts'
import { optionCounts, selectRows } from '../../../../src/view-models/table/rows.ts'
import type { Row } from '../../../../src/view-models/table/rows.ts'
import { columnLabels } from '../../../../src/view-models/column-labels.ts'
import { filterLabels, optionsOf } from '../../../../src/view-models/filter-options.ts'
import { byFilter, defaultState, parseState } from '../../../../src/codes/table-state.ts'
import type { TableState } from '../../../../src/codes/table-state.ts'

const { codes, category, actorLabel, site } = loadCatalog()
const rows: Row[] = codes.map((record) => ({
  ...record,
  call: filterValues(record, 'call').join(' '),
  verdict: verdictOf(record),
  actorLabel: actorLabel(record.actor),
  title: category(record.category).title,
}))
const sample = codes.find(({ kind }) => kind === 'error')
const [group = []] = [...Map.groupBy(codes, ({ message }) => message).values()].filter(({ length }) => length > 1)
const shown = (state: Partial<TableState>) => selectRows(rows, { ...defaultState, ...state }).map(({ code }) => code)

test('a row must match every filter', () => {
  const state = codes.find(({ kind }) => kind === 'state')
  assert.ok(state)
  const { category, kind } = state
  assert.deepEqual(
    shown({ filter: { category, kind } }),
    codes.filter((code) => code.category === category && code.kind === kind).map(({ code }) => code),
  )
})

test('the text filter matches number, message and category word by word, ignoring case and curly quotes', () => {
  assert.ok(sample)
  const row = rows.find(({ code }) => code === sample.code)
  assert.ok(row)
  const curly = [{ ...row, message: 'User’s key is “old”' }]
  assert.deepEqual(selectRows(curly, { ...defaultState, q: `USER'S "OLD"` }), curly)
  const digits = String(sample.code)
  assert.deepEqual(
    shown({ q: digits }).filter((code) => String(code).includes(digits)),
    codes.map(({ code }) => code).filter((code) => String(code).includes(digits)),
  )
  const [word = ''] = category(sample.category).title.split(/\W/)
  assert.ok(shown({ q: `${sample.message} ${word}` }).includes(sample.code))
  assert.deepEqual(shown({ q: 'no such words' }), [])
})

test('each count is the number of rows that the option would show', () => {
  const states: TableState[] = [
    defaultState,
    { ...defaultState, filter: { category: sample?.category ?? '', retry: sample?.retry ?? '' } },
    { ...defaultState, filter: { actor: sample?.actor ?? '' }, q: 'e' },
  ]
  for (const state of states) {
    const counts = optionCounts(rows, state)
    for (const name of filters) {
      for (const value of new Set(rows.map((row) => row[name]))) {
        const chosen = { ...state, filter: { ...state.filter, [name]: value } }
        assert.equal(counts[name].get(value) ?? 0, selectRows(rows, chosen).length, `${name}=${value}`)
      }
    }
  }
})

test('sorted by category, codes of a category stay in ascending order, both ways', () => {
  for (const sort of ['category', '-category'] as const) {
    const sorted = selectRows(rows, { ...defaultState, sort })
    const titles = sorted.map(({ title }) => title)
    assert.deepEqual([...new Set(titles)].length, titles.filter((title, i) => title !== titles[i - 1]).length)
    assert.ok(sorted.every((row, i) => row.title !== sorted[i - 1]?.title || row.code > (sorted[i - 1]?.code ?? -1)))
  }
  const titles = selectRows(rows, { ...defaultState, sort: 'category' }).map(({ title }) => title)
  assert.deepEqual(titles, [...titles].sort(new Intl.Collator('en').compare))
})

test('sorted by message, codes with the same message are in ascending order', () => {
  const sorted = shown({ sort: 'message' })
  const at = sorted.indexOf(group[0]?.code ?? 0)
  assert.deepEqual(
    sorted.slice(at, at + group.length),
    group.map(({ code }) => code),
  )
})

test('the given rows are not reordered', () => {
  const before = [...rows]
  selectRows(rows, { ...defaultState, sort: '-code' })
  assert.deepEqual(rows, before)
})

test('each value of a filter shows the codes that have it', () => {
  for (const filter of filters) {
    for (const { value, count } of optionsOf(filter, loadCatalog())) {
      const having = codes.filter((record) => filterValues(record, filter).includes(value))
      assert.deepEqual(
        shown({ filter: { [filter]: value } }),
        having.map(({ code }) => code),
        `${filter}=${value}`,
      )
      assert.equal(count, having.length)
    }
  }
})

test('a view filters by the questions of the columns, with their labels', () => {
  for (const { query } of site.views ?? []) {
    for (const filter of filtersByAddress) assert.ok(!new URLSearchParams(query).has(filter), query)
  }
  assert.equal(filterLabels.verdict, columnLabels.repeat)
  assert.deepEqual(
    optionsOf('verdict', loadCatalog()).map(({ label }) => label),
    Object.values(verdictLabels),
  )
})

test('each view of the data shows codes, and every part of its address counts', () => {
  const known = byFilter((filter) => new Set(optionsOf(filter, loadCatalog()).map(({ value }) => value)))
  for (const { query } of site.views ?? []) {
    const { state, ignored } = parseState(`?${query}`, known)
    assert.deepEqual(ignored, [], query)
    assert.notDeepEqual(state, defaultState, query)
    assert.notDeepEqual(selectRows(rows, state), [], query)
  }
})

test('sorted by whether to repeat, codes are in the order of the answers, both ways', () => {
  const [row] = rows
  assert.ok(row)
  const verdicts = [
    { retry: 'not-needed', repeat: 'never' },
    { retry: 'backoff', repeat: 'safe' },
    { retry: 'never', repeat: 'never' },
    { retry: 'backoff', repeat: 'look-first' },
    { retry: 'after-fix', repeat: 'never' },
    { retry: 'never', repeat: 'never' },
    { retry: 'after-fix', repeat: 'look-first' },
    { retry: 'after-fix', repeat: 'safe' },
  ] as const
  const some = verdicts.map((verdict, code) => ({ ...row, ...verdict, verdict: verdictOf(verdict), code }))
  const order = (sort: TableState['sort']) => selectRows(some, { ...defaultState, sort }).map(({ code }) => code)
  assert.deepEqual(order('repeat'), [2, 5, 4, 6, 7, 3, 1, 0])
  assert.deepEqual(order('-repeat'), [0, 1, 3, 7, 6, 4, 2, 5])
})

test('the text filter ignores accents and case', () => {
  const [row] = rows
  assert.ok(row)
  const accented = [{ ...row, message: 'Ungültige Prüfsumme' }]
  assert.deepEqual(selectRows(accented, { ...defaultState, q: 'UNGULTIGE prüf' }), accented)
})
