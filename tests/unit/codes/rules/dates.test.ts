import assert from 'node:assert/strict'
import { test } from 'node:test'
import { datesPassed } from '../../../../src/codes/rules/dates.ts'
import { draftOf } from '../../../../src/codes/rules/rule.ts'
import { loadSite } from '../../../../src/data/site-file.ts'
import { record, reference } from '../../fixtures/record.ts'

test('a change has the day on which it was made, not one that is to come', () => {
  const added = { date: '2026-01-01', change: 'added', note: 'First.' } as const
  const history = [added, { date: '2062-06-01', change: 'revised', note: 'Clearer.' } as const]
  const found = (latest: string) => [
    ...datesPassed(latest).check(draftOf(reference([record({ history })]), loadSite())),
  ]
  assert.deepEqual(found('2062-06-01'), [])
  assert.deepEqual(found('2062-05-31'), [
    {
      path: ['codes', 0, 'history', 1, 'date'],
      text: '"date" is 2062-06-01, which is in the future; expected the day of the change',
    },
  ])
})
