import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { LogWatcher } from '../../../../../src/exports/program/watch/log-watcher.ts'
import type { Piece } from '../../../../../src/exports/program/watch/log-watcher.ts'
import { LogReader } from '../../../../../src/log/log-reader.ts'
import { counted, index, line, logRules, remarked } from './log-lines.ts'

/** A watcher that remarks on every code, and the pieces it gives for a log in chunks. */
function watched(chunks: readonly Uint8Array[], timed = false): { pieces: Piece[]; reader: LogReader } {
  const reader = new LogReader(index, logRules, 1)
  const filter = timed ? counted : remarked
  const remark = (occurrences: readonly { record: { code: number } }[]) =>
    occurrences.map(({ record }) => `<${String(record.code)}>\n`).join('')
  const watcher = new LogWatcher({ reader, filter, remark, timed })
  return { pieces: [...chunks.flatMap((chunk) => watcher.push(chunk)), ...watcher.end()], reader }
}

function cut(bytes: Uint8Array, places: readonly number[]): Uint8Array[] {
  const sorted = [...new Set(places.map((place) => place % (bytes.length + 1)))].sort((a, b) => a - b)
  return [...sorted, bytes.length].map((end, i) => bytes.subarray(sorted[i - 1] ?? 0, end))
}

const log = fc
  .array(fc.oneof(line, line, fc.constantFrom('{', '}', '"result": 22,')), { maxLength: 12 })
  .map((lines) => lines.join('\n'))
const bytesOfLog = fc.oneof(
  log.map((text) => new Uint8Array(Buffer.from(text))),
  fc
    .tuple(log, fc.uint8Array({ maxLength: 40 }))
    .map(([text, noise]) => new Uint8Array(Buffer.concat([Buffer.from(text), noise]))),
)

test('every byte passes unchanged, in order and at once', () => {
  fc.assert(
    fc.property(bytesOfLog, fc.array(fc.nat()), (bytes, places) => {
      const reader = new LogReader(index, logRules, 1)
      const watcher = new LogWatcher({
        reader,
        filter: remarked,
        remark: (found) => (found.length > 0 ? 'x\n' : ''),
        timed: false,
      })
      for (const chunk of cut(bytes, places)) {
        const passed = watcher.push(chunk).filter((piece) => typeof piece !== 'string')
        assert.deepEqual(Buffer.concat(passed), Buffer.from(chunk))
      }
    }),
    { seed: 4, numRuns: 500 },
  )
})

test('remarks are the same however a log is split into chunks, right after their lines', () => {
  fc.assert(
    fc.property(bytesOfLog, fc.array(fc.nat()), (bytes, places) => {
      const joined = (pieces: readonly Piece[]) =>
        Buffer.concat(pieces.map((piece) => Buffer.from(piece))).toString('latin1')
      assert.equal(joined(watched(cut(bytes, places)).pieces), joined(watched([bytes]).pieces))
    }),
    { seed: 4, numRuns: 500 },
  )
})

test('a summary counts skipped lines exactly as if every line were read', () => {
  fc.assert(
    fc.property(log, fc.array(fc.nat()), (text, places) => {
      const whole = new LogReader(index, logRules, 1)
      const lines = text.split('\n')
      for (const one of lines.at(-1) === '' ? lines.slice(0, -1) : lines) whole.read(one)
      whole.end()
      assert.deepEqual(watched(cut(new Uint8Array(Buffer.from(text)), places), true).reader.summary(), whole.summary())
    }),
    { seed: 4, numRuns: 500 },
  )
})
