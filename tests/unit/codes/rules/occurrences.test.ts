import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Code } from '../../../../src/codes/schema.ts'
import type { Sample } from '../../fixtures/sample.ts'
import { problemsOfRecord, problemsOfReference } from '../../fixtures/problems.ts'

test('an occurrence must name an existing call or place, once, and a source if it is shown', () => {
  const seen = (...seenAt: Code['seenAt']) => problemsOfRecord((record) => (record.seenAt = seenAt))
  assert.deepEqual(seen({ at: 'any-cal', certainty: 'likely' }), [
    'code 22: "at" is "any-cal"; expected the id of a call or a place. Did you mean "any-call"? [occurrences-known]',
  ])
  assert.deepEqual(seen({ at: 'any-call', certainty: 'likely' }, { at: 'any-call', certainty: 'likely' }), [
    'code 22: "at" names "any-call" twice; keep one [occurrences-known]',
  ])
  assert.deepEqual(seen({ at: 'any-call', certainty: 'shown' }), [
    'code 22: "certainty" is "shown", but no "source" is named; name it, or say "likely" [occurrences-known]',
  ])
  assert.deepEqual(seen({ at: 'any-call', certainty: 'shown', source: 'sample' }), [
    'code 22: "source" is "sample"; expected the id of a source [occurrences-known]',
  ])
  assert.deepEqual(seen({ at: 'any-call', certainty: 'shown', source: 'sample-code' }), [])
})

test('without calls and places, no code may name one', () => {
  const found = problemsOfReference((reference) => Object.assign(reference, { calls: [], places: [] }))
  assert.ok(
    found.some((text) =>
      text.endsWith('expected nothing, as no call or place is listed: remove it [occurrences-known]'),
    ),
    found.join('\n'),
  )
})

test('the group of a code must belong to its category', () => {
  const grouped = (group: string, change: (reference: Sample) => unknown = () => undefined) =>
    problemsOfReference((reference) => {
      Object.assign(reference.codes[2], inOrder(reference.codes[2], group))
      change(reference)
    })
  const inOrder = (record: Code, group: string) => Object.assign(record, { group })
  const texts = (lines: string[]) => lines.filter((line) => !line.endsWith('[key-order]'))
  assert.deepEqual(texts(grouped('retake')), [
    'code 22: "group" is "retake"; its category has no groups [groups-known]',
  ])
  const groups = [
    { id: 'retake', title: 'Take it again', note: 'The picture is not good enough.' },
    { id: 'review', title: 'Have it reviewed', note: 'A person has to look.' },
  ]
  const withGroups = ({ categories }: Sample) => Object.assign(categories[0] ?? {}, { groups })
  assert.deepEqual(texts(grouped('retak', withGroups)), [
    'code 22: "group" is "retak"; expected one of retake, review. Did you mean "retake"? [groups-known]',
  ])
  assert.deepEqual(texts(grouped('retake', withGroups)), [])
})
