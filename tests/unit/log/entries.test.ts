import assert from 'node:assert/strict'
import { test } from 'node:test'
import { EntryReader } from '../../../src/log/entries.ts'
import type { Entry } from '../../../src/log/entries.ts'

function entriesIn(...lines: readonly string[]): Entry[] {
  const reader = new EntryReader()
  return [...lines.flatMap((line) => reader.read(line)), ...reader.end()]
}

test('an object over several lines is one entry with the number of its first line', () => {
  assert.deepEqual(entriesIn('one', '{ "a": {', '} }', 'two'), [
    { text: 'one', line: 1, time: undefined },
    { text: '{ "a": {\n} }', line: 2, time: undefined },
    { text: 'two', line: 4, time: undefined },
  ])
})

test('an entry without a time gets the last time before it', () => {
  const times = entriesIn('10:00:01 one', 'two', '10:00:02 three').map(({ time }) => time)
  assert.deepEqual(times, ['10:00:01', '10:00:01', '10:00:02'])
})

test('a record that begins with a time ends an object that was never closed', () => {
  const texts = entriesIn('10:00:01 {', 'more', '10:00:02 next').map(({ text }) => text)
  assert.deepEqual(texts, ['10:00:01 {\nmore', '10:00:02 next'])
})

test('an object has at most 200 lines and a limited length', () => {
  const lines = ['{', ...Array.from({ length: 300 }, () => 'line')]
  assert.deepEqual(
    entriesIn(...lines).map(({ text }) => text.split('\n').length),
    [200, ...Array.from({ length: 101 }, () => 1)],
  )
  const long = 'x'.repeat(40_000)
  assert.deepEqual(
    entriesIn('{', long, long, 'after').map(({ line }) => line),
    [1, 4],
  )
})

test('skipped lines count, and their time is that of the next entry', () => {
  const reader = new EntryReader()
  reader.skip(7, '10:00:00')
  assert.deepEqual(reader.read('next'), [{ text: 'next', line: 8, time: '10:00:00' }])
  assert.equal(reader.lineCount, 8)
})

test('a brace that closes nothing does not break the next object', () => {
  assert.deepEqual(
    entriesIn('}', '{', '"a": 1', '}').map(({ text }) => text),
    ['}', '{\n"a": 1\n}'],
  )
})
