import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { find } from '../../../src/search/rank/find.ts'
import { highlightsIn } from '../../../src/search/english/highlights.ts'
import { MAX_TEXT_LENGTH } from '../../../src/search/query/limits.ts'
import { logRules } from '../fixtures/paste-rules.ts'
import { within } from '../fixtures/within.ts'
import { index, readQuery } from './parcel-lookup.ts'

const piece = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    '{',
    '}',
    '"result":',
    '22',
    '&quot;',
    '<code>',
    'error ',
    '>',
    '\n',
    '\\',
    'eyJ',
    '-',
    '=',
    ':',
    '(',
    '0',
    ' ',
    '@',
    '.',
  ),
  fc.constantFrom(
    'invalid ',
    'parcel does not exist ',
    'token=',
    '2026-11-22T10:22:11Z ',
    '\ud800',
    '\u0000',
    '\u202e',
  ),
)

function everything(text: string): void {
  const query = readQuery(text)
  const { hits } = find(index, query)
  assert.ok(hits.every(({ record }) => index.records.includes(record)))
  logRules.mask(text)
  highlightsIn(text.slice(0, 500), ['parcel'])
}

test('no text makes the look-up throw', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      everything(pieces.join(''))
    }),
    { seed: 4, numRuns: 1500 },
  )
})

// If time grew with the square of the length, this would take hours.
test('a megabyte of any text is read in time that grows with its length alone', async () => {
  await fc.assert(
    fc.asyncProperty(piece, piece, async (one, other) => {
      const unit = one + other || 'x'
      await within(15, () => {
        everything(unit.repeat(Math.ceil(MAX_TEXT_LENGTH / unit.length)))
      })
    }),
    { seed: 4, numRuns: 25 },
  )
})
