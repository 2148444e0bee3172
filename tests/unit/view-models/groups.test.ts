import assert from 'node:assert/strict'
import { test } from 'node:test'
import { groupsOf } from '../../../src/view-models/groups.ts'
import { byLetter } from '../../../src/view-models/letters.ts'
import { record } from '../fixtures/record.ts'

test('codes are in their groups, in the order of the groups, and codes without a group are separate', () => {
  const [one, two, three] = [
    record({ code: 1, group: 'late' }),
    record({ code: 2 }),
    record({ code: 3, group: 'early' }),
  ]
  const early = { id: 'early', title: 'Early', note: 'Before.' }
  const late = { id: 'late', title: 'Late', note: 'After.' }
  assert.deepEqual(groupsOf({ groups: [early, late] }, [one, two, three]), {
    grouped: [
      { ...early, codes: [three] },
      { ...late, codes: [one] },
    ],
    rest: [two],
  })
  assert.deepEqual(groupsOf({}, [two]), { grouped: [], rest: [two] })
})

test('terms are listed by first letter, and those without one are separate', () => {
  const terms = ['2FA', 'Alias', 'api', 'Bearer'].map((term) => ({ term }))
  const [digit, alias, api, bearer] = terms
  assert.deepEqual(byLetter(terms), [
    { letter: '0', entries: [digit] },
    { letter: 'a', entries: [alias, api] },
    { letter: 'b', entries: [bearer] },
  ])
})
