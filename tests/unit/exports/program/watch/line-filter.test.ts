import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { lineFilter } from '../../../../../src/exports/program/watch/line-filter.ts'
import { LogReader } from '../../../../../src/log/log-reader.ts'
import { links } from '../../../../../src/search/query/key-before.ts'
import { codes, counted, index, keysAround, line, logRules, remarked } from './log-lines.ts'

test('the filter skips no line in which the look-up finds a code', () => {
  fc.assert(
    fc.property(line, (text) => {
      const reader = new LogReader(index, logRules)
      const occurrences = [...reader.read(text), ...reader.end()]
      const { unknown } = reader.summary()
      const bytes = Buffer.from(`${text}\n`)
      if (occurrences.length > 0) for (const filter of [remarked, counted]) assert.ok(filter(bytes, 0).line, text)
      if (unknown.length > 0) assert.ok(counted(bytes, 0).line, text)
    }),
    { seed: 4, numRuns: 20_000 },
  )
})

test('the filter recognizes every key and every linking word of the look-up', () => {
  const known = String(codes.at(-1) ?? 0)
  const isLet = (text: string) => remarked(Buffer.from(`${text}\n`), 0).line !== undefined
  for (const word of keysAround.filter((one) => logRules.keys.strengthOf(one) !== undefined)) {
    assert.ok(isLet(`${word} = ${known}`), word)
  }
  for (const link of links) assert.ok(isLet(`${logRules.keys.names[0] ?? ''} ${link} ${known}`), link)
})

test('a message is found at the beginning of a longer one, and only as complete words', () => {
  const filter = lineFilter({ keys: logRules.keys, codes: [], messages: ['Left or right turn', 'Right', 'It’s done'] })
  const isLet = (text: string) => filter(Buffer.from(`${text}\n`), 0).line !== undefined
  for (const text of ['left or right', 'LEFT--or/right!', 'right', 'its done', "it's done."])
    assert.ok(isLet(text), text)
  for (const text of ['bright', 'rights', 'left or', 'it s done']) assert.ok(!isLet(text), text)
})
