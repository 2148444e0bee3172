import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { LogReader } from '../../../../src/log/log-reader.ts'
import { attachable, links } from '../../../../src/search/query/key-before.ts'
import { maskOf } from '../../../../src/log/mask.ts'
import { keysOf } from '../../../../src/search/query/keys.ts'
import { lookupData, recordsOf } from '../../../../src/search/index/records.ts'
import { firstClause } from '../../../../src/search/index/messages.ts'
import { indexOf } from '../../../../src/search/index/search-index.ts'
import { lineFilter } from '../../../../src/exports/program/watch/line-filter.ts'
import { LogWatcher } from '../../../../src/exports/program/watch/log-watcher.ts'
import type { Piece } from '../../../../src/exports/program/watch/log-watcher.ts'
import { loadCatalog } from '../../../../src/data/load-catalog.ts'
import { loadLookup } from '../../../../src/data/lookup.ts'

const catalog = loadCatalog()
const index = indexOf(recordsOf(lookupData(catalog)))
const codes = catalog.codes.map(({ code }) => code)
const messages = index.records.flatMap(({ message, former }) => [message, ...former])
const { pasteRules } = loadLookup()
const logRules = { keys: keysOf(pasteRules), mask: maskOf(pasteRules.secrets) }
const { keys } = logRules
const filters = [lineFilter({ keys, codes, messages }), lineFilter({ keys, messages })]

// What surrounds a number that is given as a code, rightly or wrongly.
const capitalized = (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`
const keysAround = [
  ...keys.names,
  ...keys.names.map((name) => name.toUpperCase()),
  ...keys.names.flatMap((name) => [`sign${capitalized(name)}`, `upload_${name}`, `x.${name}`, `$${name}`]),
  ...attachable,
  ...'return_code ret-code err.code TimeoutException level port user'.split(' '),
]
const signs = [
  ':',
  '|',
  '] ',
  '=',
  '": ',
  '":"',
  ' ',
  ': ',
  '->',
  '="',
  '&quot;:&quot;',
  '>',
  '\t',
  '[',
  ', ',
  '-',
  '_',
  '',
]
const between = [
  ...signs,
  ...[...links].map((link) => ` ${link} `),
  ...[...links].map((link) => ` value ${link}: `),
  ' no. ',
]
const number = fc.oneof(fc.constantFrom(...codes), fc.nat(3000)).map(String)
const key = fc.constantFrom(...keysAround)
const mentioned = fc
  .tuple(
    key,
    fc.constantFrom(...between),
    fc.constantFrom('', '0', '"'),
    number,
    fc.constantFrom('', ',', ' ms', '.5', '}', '"', ' OK', 'x'),
  )
  .map((parts) => parts.join(''))
const tag = fc
  .tuple(fc.constantFrom('<', '<ns:'), key, fc.constantFrom('>', ' type="int">', ' a=1> '), number)
  .map((parts) => parts.join(''))
const written = fc
  .tuple(
    fc.constantFrom(...messages.flatMap((text) => [text, firstClause(text)])),
    fc.constantFrom(' ', '_', ' - ', '  ', ': '),
    fc.boolean(),
  )
  .map(([message, gap, upper]) => (upper ? message.toUpperCase() : message).split(' ').join(gap))
const noise = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom(
    '2026-11-22T10:22:11.123Z',
    'GET /x/22',
    '10.0.0.22:80',
    '{',
    '}',
    '"',
    "'",
    'é',
    '２２',
    'batch',
    'E5',
    'x5e3',
  ),
)
const line = fc
  .array(fc.oneof(mentioned, tag, written, noise), { maxLength: 6 })
  .map((parts) => parts.join(' ').replaceAll(/[\r\n]/g, ' '))

test('the filter passes over no line in which the look-up finds a code', () => {
  fc.assert(
    fc.property(line, (text) => {
      const reader = new LogReader(index, logRules)
      const occurrences = [...reader.read(text), ...reader.end()]
      const { unknown } = reader.summary()
      const bytes = Buffer.from(`${text}\n`)
      if (occurrences.length > 0) for (const filter of filters) assert.ok(filter(bytes, 0).line, text)
      if (unknown.length > 0) assert.ok(filters[1]?.(bytes, 0).line, text)
    }),
    { seed: 4, numRuns: 20_000 },
  )
})

test('each key and each link of the look-up ends as the filter takes it to', () => {
  const known = String(codes.at(-1) ?? 0)
  const isLet = (text: string) => filters[0]?.(Buffer.from(`${text}\n`), 0).line !== undefined
  for (const word of keysAround.filter((one) => keys.strengthOf(one) !== undefined)) {
    assert.ok(isLet(`${word} = ${known}`), word)
  }
  for (const link of links) assert.ok(isLet(`${keys.names[0] ?? ''} ${link} ${known}`), link)
})

test('a message is found within a longer one that goes another way, and only as complete words', () => {
  const filter = lineFilter({ keys, codes: [], messages: ['Left or right turn', 'Right', 'It’s done'] })
  const isLet = (text: string) => filter(Buffer.from(`${text}\n`), 0).line !== undefined
  for (const text of ['left or right', 'LEFT--or/right!', 'right', 'its done', "it's done."])
    assert.ok(isLet(text), text)
  for (const text of ['bright', 'rights', 'left or', 'it s done']) assert.ok(!isLet(text), text)
})

/** A watcher that remarks on every code, and the pieces it gives for a log in chunks. */
function watched(chunks: readonly Uint8Array[], timed = false): { pieces: Piece[]; reader: LogReader } {
  const reader = new LogReader(index, logRules, 1)
  const filter = filters[timed ? 1 : 0]
  assert.ok(filter)
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

test('every byte passes as it came, in its order, and is not held back', () => {
  fc.assert(
    fc.property(bytesOfLog, fc.array(fc.nat()), (bytes, places) => {
      const reader = new LogReader(index, logRules, 1)
      const watcher = new LogWatcher({
        reader,
        filter: filters[0] ?? assert.fail(),
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

test('remarks are the same however a log is cut into chunks, and come right after their lines', () => {
  fc.assert(
    fc.property(bytesOfLog, fc.array(fc.nat()), (bytes, places) => {
      const joined = (pieces: readonly Piece[]) =>
        Buffer.concat(pieces.map((piece) => Buffer.from(piece))).toString('latin1')
      assert.equal(joined(watched(cut(bytes, places)).pieces), joined(watched([bytes]).pieces))
    }),
    { seed: 4, numRuns: 500 },
  )
})

test('a summary counts the lines that the filter skips, as a reader of every line does', () => {
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
