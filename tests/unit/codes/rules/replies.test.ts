import assert from 'node:assert/strict'
import { test } from 'node:test'
import { problemsOfRecord } from '../../fixtures/problems.ts'

test('replies must speak to the person who gets them', () => {
  assert.deepEqual(
    problemsOfRecord((record) => (record.tellUser = 'For your developer: the field is missing.')),
    [
      'code 22: "tellUser" begins with words for a developer; speak to the person who is named in "to", and move the rest to "tellDeveloper" [replies-sendable]',
    ],
  )
})

test('replies of more than 75 words are refused', () => {
  const sentence = Array.from({ length: 19 }, () => 'word').join(' ')
  assert.deepEqual(
    problemsOfRecord((record) => (record.tellUser = `${sentence}. ${sentence}. ${sentence}. ${sentence}.`)),
    ['code 22: "tellUser" has 76 words; expected at most 75 [replies-sendable]'],
  )
})

test('replies may only have known slots', () => {
  assert.deepEqual(
    problemsOfRecord((record) => (record.tellUser = 'Please open [lnk] and sign [document].')),
    ['code 22: "tellUser" has the slot "[lnk]"; expected one of [link], [app], [document] [replies-sendable]'],
  )
})
