import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ask, codesFor } from './index.ts'

const wrapped = [
  '22',
  '022',
  'E22',
  '#22',
  'error 22',
  'code: 22',
  'result=22',
  '０２２',
  'what does error code 22 mean?',
  '(22)',
  'err_22',
]
for (const text of wrapped) {
  test(`"${text}" is code 22 and nothing else`, () => {
    assert.deepEqual(codesFor(text), [22])
  })
}

for (const [text, near] of [
  ['32', true],
  ['error 32', true],
  ['#2030', true],
  ['404', false],
  ['http 404', false],
  ['30000', false],
  ['99999999999999999999', false],
] as const) {
  test(`"${text}" is no code, and no code is passed off as it`, () => {
    const { hits, unknown, nearest, guesses } = ask(text)
    assert.deepEqual([hits, guesses], [[], []])
    assert.deepEqual(unknown, [text.replace(/\D/g, '')])
    assert.equal(nearest.length > 0, near, 'codes are offered where the number is near to some')
  })
}

for (const text of ['022x', '22.5', '2026-11-22', '10:22', '0x16', '-22', '1e3']) {
  test(`"${text}" holds no number that stands for a code`, () => {
    assert.deepEqual(codesFor(text), [])
  })
}

test('several numbers are answered in their order', () => {
  assert.deepEqual(codesFor('55 vs 26'), [55, 26])
})

test('a number among words is a code only where the words agree', () => {
  assert.equal(codesFor('22 wrong password')[0], 22)
  assert.notEqual(codesFor('token expired after 30 minutes')[0], 30)
})
