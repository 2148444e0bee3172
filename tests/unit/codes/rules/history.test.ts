import assert from 'node:assert/strict'
import { test } from 'node:test'
import { historyConsistent } from '../../../../src/codes/rules/history.ts'
import type { Code } from '../../../../src/codes/schema.ts'
import { findingsOf } from '../../fixtures/problems.ts'
import { record, reference } from '../../fixtures/record.ts'

const added = { date: '2026-01-01', change: 'added', note: 'First.' } as const
const retirement = { date: '2027-01-01', change: 'retired', note: 'Gone.' } as const
const retired = { since: '2027-01-01', reason: 'Gone.' }

/** The findings about a record with these fields, with their places in it. */
const findingsAbout = (fields: Partial<Code>) =>
  findingsOf(historyConsistent, reference([record(fields)])).map((finding) => finding.replace('codes.0.', ''))

test('a history that begins with "added", goes forward and agrees with the record is accepted', () => {
  const reworded = { date: '2026-06-01', change: 'reworded', note: 'Clearer.', formerMessage: 'Old' } as const
  assert.deepEqual(findingsAbout({ history: [added, { ...added, change: 'revised' }, reworded] }), [])
  assert.deepEqual(findingsAbout({ history: [added, retirement], retired }), [])
})

const refused: [string, Partial<Code>, string][] = [
  [
    'begins with something else',
    { history: [{ ...added, change: 'revised' }] },
    'history: "history" does not begin with "added"; expected that change first',
  ],
  [
    'goes back in time',
    { history: [added, { date: '2025-12-31', change: 'revised', note: 'Before.' }] },
    'history.1.date: 2025-12-31 follows 2026-01-01; expected the oldest change first',
  ],
  [
    'has a former message where nothing was reworded',
    { history: [added, { ...added, change: 'revised', formerMessage: 'Old' }] },
    'history.1: "formerMessage" is set on a "revised" entry; expected it on "reworded" only: remove it',
  ],
  [
    'rewords without the former message',
    { history: [added, { ...added, change: 'reworded' }] },
    'history.1: "reworded" without "formerMessage"; give the message until then, so that it stays findable',
  ],
  [
    'does not mention the retirement',
    { history: [added], retired },
    'retired: "retired" is set, but "history" does not end with "retired"; add that entry',
  ],
  [
    'has another day of the retirement',
    { history: [added, retirement], retired: { ...retired, since: '2027-02-01' } },
    'retired.since: "since" is 2027-02-01, but "history" says 2027-01-01; expected the same day',
  ],
  [
    'adds a code again',
    { history: [added, { ...added, date: '2026-02-01' }] },
    'history.1.change: "added" appears again; expected it once, as the first change',
  ],
  [
    'mentions a retirement that is not set',
    { history: [added, retirement] },
    'history: "history" ends with "retired", but "retired" is not set; add it',
  ],
]
for (const [name, fields, text] of refused) {
  test(`a history that ${name} is refused`, () => {
    assert.deepEqual(findingsAbout(fields), [text])
  })
}
