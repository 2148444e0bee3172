import assert from 'node:assert/strict'
import { test } from 'node:test'
import { messageWordsOf } from '../../../../src/search/reworded/message-words.ts'
import { spansOf } from '../../../../src/search/reworded/spans.ts'
import type { Span } from '../../../../src/search/reworded/spans.ts'
import { tokensOf } from '../../../../src/search/reworded/tokens.ts'
import { index } from '../parcel-lookup.ts'

const words = messageWordsOf(index)
const tokensIn = (text: string) => tokensOf(text, index.lexicon, words)
const spanIn = (text: string, message: string): Span | undefined => {
  const place = index.records.findIndex((record) => record.message === message)
  return spansOf(tokensIn(text), words).find((span) => span.message.records.includes(place))
}

test('a span has the words of a message in any order and form, and what the message says in other words', () => {
  const message = 'Compartment does not exist'
  for (const text of ['the compartment does not exist', 'not existing: compartment', 'CompartmentDoesNotExist']) {
    assert.ok((spanIn(text, message)?.coverage ?? 0) > 0.9, text)
  }
  assert.equal(spanIn('the parcel is on its way', message), undefined)
})

test('a span begins and ends with words of the message, on one line or two', () => {
  const text = 'row 7 of 31, courier token\nhas expired, so 40 rows were left out'
  const span = spanIn(text, 'Courier token has expired')
  const found = tokensIn(text).slice(span?.from, (span?.to ?? 0) + 1)
  assert.deepEqual(
    found.map(({ word }) => word),
    ['courier', 'token', 'has', 'expired'],
  )
})

test('words between those of the message make a span less dense', () => {
  const dense = spanIn('wrong locker password', 'Wrong locker password')?.density ?? 0
  const sparse = spanIn('wrong color of the box and locker in the password', 'Wrong locker password')?.density ?? 0
  assert.ok(dense > sparse, `${String(dense)} ${String(sparse)}`)
})

test('a mistyped word, one that a scanner misread, and one that was cut at the end belong to a span', () => {
  for (const text of [
    'couriir token has expired',
    'courier t0ken has exp1red',
    'courier token has exp…',
    'courier token has expi',
  ]) {
    assert.ok((spanIn(text, 'Courier token has expired')?.coverage ?? 0) > 0.85, text)
  }
  assert.ok((spanIn('courier token has exp in it', 'Courier token has expired')?.coverage ?? 0) < 0.85)
})

test('one word is no message, because any text may have it', () => {
  assert.equal(spanIn('a success for all of us', 'Success'), undefined)
})
