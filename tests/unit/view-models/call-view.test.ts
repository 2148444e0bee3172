import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Call, Code } from '../../../src/codes/schema.ts'
import { callCodesOf, callSections } from '../../../src/view-models/call-view.ts'
import { testCatalog } from '../fixtures/catalog.ts'
import { call, record } from '../fixtures/record.ts'
import { contextOf } from '../fixtures/build-context.ts'

const places = [
  { id: 'any-call', title: 'Any call', description: 'Every call can return it.', everyCall: true as const },
  { id: 'page', title: 'A page', description: 'Shown to people.' },
  { id: 'gateway', title: 'The gateway', description: 'It stands before every call.', everyCall: true as const },
]
const sources = [{ id: 'sample', title: 'Sample code', supports: 'The envelope.' }]
const seen = (code: number, ...seenAt: Code['seenAt']) => record({ code, seenAt })

test('codes that a source shows come before likely ones, and then those that any call can return, ascending', () => {
  const codes = [
    seen(1, { at: 'gateway', certainty: 'likely', note: 'While it starts' }),
    seen(2, { at: 'any-call', certainty: 'likely' }),
    seen(3, { at: 'order-list', certainty: 'likely', note: 'Without a date' }),
    seen(4, { at: 'order-list', certainty: 'shown', source: 'sample' }, { at: 'any-call', certainty: 'likely' }),
    seen(5, { at: 'page', certainty: 'likely' }),
    seen(6, { at: 'any-call', certainty: 'shown', source: 'sample' }),
  ]
  const { shown, likely, anywhere } = callCodesOf(
    'order-list',
    contextOf(testCatalog(codes, { calls: [call()], places, sources })),
  )
  const { message } = record()
  const entry = (code: number) => {
    return { code, message, href: `/docs/status/codes/${String(code)}/`, verdict: 'fix-first' }
  }
  const source = { title: 'Sample code', href: '/docs/status/about/#source-sample' }
  assert.deepEqual(shown, [{ ...entry(4), source }])
  assert.deepEqual(likely, [{ ...entry(3), note: 'Without a date' }])
  assert.deepEqual(anywhere, [{ ...entry(1), note: 'While it starts' }, entry(2), { ...entry(6), source }])
})

test('an empty section of a call is left out', () => {
  const slugs = (fields: Partial<Call>) => callSections(call(fields)).map(({ slug }) => slug)
  assert.deepEqual(slugs({}), ['request', 'answer', 'codes', 'sources'])
  assert.deepEqual(slugs({ takes: [{ name: 'from', what: 'A date' }], notes: ['It is slow.'] }), [
    'takes',
    'request',
    'answer',
    'traps',
    'codes',
    'sources',
  ])
})
