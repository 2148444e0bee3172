import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  columnsWithReplies,
  extraColumns,
  formatState,
  isFiltered,
  languageOf,
  orderedAfter,
  parseState,
  sorts,
  defaultState,
  filterCount,
} from '../../../src/codes/table-state.ts'
import type { FilterValues } from '../../../src/codes/table-state.ts'

const known: FilterValues = {
  category: new Set(['plan', 'signing']),
  actor: new Set(['developer', 'provider']),
  verdict: new Set(['no', 'wait']),
  to: new Set(['signer', 'sender']),
  retry: new Set(['never', 'backoff']),
  kind: new Set(['error', 'state']),
  repeat: new Set(['safe', 'never']),
  call: new Set(['upload', 'portal']),
}

test('an address without a query is the complete table', () => {
  assert.deepEqual(parseState('', known), { state: defaultState, ignored: [] })
  assert.equal(formatState(defaultState), '')
})

test('filters, text and order are read from the address', () => {
  assert.deepEqual(parseState('?category=plan&actor=developer&q=limit&sort=-message', known), {
    state: { filter: { category: 'plan', actor: 'developer' }, q: 'limit', sort: '-message', extras: [] },
    ignored: [],
  })
})

test('unknown values are reported, and the others still count', () => {
  assert.deepEqual(parseState('?category=nope&retry=never&sort=size&utm=x&actor=', known), {
    state: { filter: { retry: 'never' }, q: '', sort: 'code', extras: [] },
    ignored: ['category=nope', 'sort=size'],
  })
})

test('columns are read from the address by name, in any order, and unknown ones are reported', () => {
  assert.deepEqual(parseState('?columns=updated+reply+size', known), {
    state: { ...defaultState, extras: ['reply', 'updated'] },
    ignored: ['columns=size'],
  })
})

test('replies in other languages are columns after the English reply, if there are such replies', () => {
  const columns = columnsWithReplies(['ms', 'zh-Hans'])
  assert.deepEqual(columns, ['meaning', 'look', 'reply', 'reply-ms', 'reply-zh-Hans', 'where', 'updated'])
  assert.deepEqual(columns.map(languageOf).filter(Boolean), ['ms', 'zh-Hans'])
  const query = '?columns=reply-ms+updated'
  const { state, ignored } = parseState(query, { ...known, columns })
  assert.deepEqual({ extras: state.extras, ignored }, { extras: ['reply-ms', 'updated'], ignored: [] })
  assert.equal(formatState(state), query)
  assert.deepEqual(parseState(query, known).ignored, ['columns=reply-ms'])
})

test('of several values of a filter, the first known one counts', () => {
  const { state, ignored } = parseState('?category=nope&category=signing&category=plan', known)
  assert.deepEqual(state.filter, { category: 'signing' })
  assert.deepEqual(ignored, ['category=nope', 'category=plan'])
})

test('names of object prototypes are not values', () => {
  assert.deepEqual(parseState('?kind=constructor&sort=__proto__', known).state, defaultState)
})

test('every state is restored from its address', () => {
  const option = (name: keyof FilterValues) => fc.option(fc.constantFrom(...known[name]), { nil: undefined })
  const states = fc.record({
    filter: fc
      .record({ category: option('category'), actor: option('actor'), retry: option('retry'), kind: option('kind') })
      .map((filter) => Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined))),
    q: fc.string({ maxLength: 60 }).map((text) => text.trim()),
    sort: fc.constantFrom(...sorts),
    extras: fc.subarray([...extraColumns]),
  })
  fc.assert(
    fc.property(states, (record) => {
      const state = { ...record }
      assert.deepEqual(parseState(formatState(state), known), { state, ignored: [] })
    }),
    { seed: 4 },
  )
})

test('any query is read without an error', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (query) => {
      parseState(query, known)
    }),
    { seed: 4 },
  )
})

test('a hidden column can sort the rows, a removed one cannot', () => {
  const ordered = { ...defaultState, sort: '-updated' } as const
  assert.deepEqual(orderedAfter(defaultState, ordered), ordered)
  assert.deepEqual(orderedAfter({ ...ordered, extras: ['updated'] }, ordered), defaultState)
  const shown = { ...ordered, extras: ['updated'] } as const
  assert.deepEqual(orderedAfter(shown, shown), shown)
})

test('sorting hides no rows', () => {
  assert.equal(isFiltered({ ...defaultState, sort: '-code' }), false)
  assert.equal(isFiltered({ ...defaultState, q: ' ' }), false)
  assert.equal(isFiltered({ ...defaultState, q: 'a' }), true)
  assert.equal(isFiltered({ ...defaultState, filter: { kind: 'error' } }), true)
})

test('the text in the address is cut at 120 characters', () => {
  assert.equal(parseState(`?q=${'a'.repeat(500)}`, known).state.q, 'a'.repeat(120))
})

test('each filter that is set counts, and so does the text', () => {
  assert.equal(filterCount(defaultState), 0)
  assert.equal(filterCount({ ...defaultState, q: ' ', sort: '-code' }), 0)
  assert.equal(filterCount({ ...defaultState, filter: { kind: 'error', actor: 'provider' }, q: 'a' }), 3)
})

test('the text in the address is trimmed', () => {
  assert.equal(formatState({ ...defaultState, q: ' two words ' }), '?q=two+words')
})
