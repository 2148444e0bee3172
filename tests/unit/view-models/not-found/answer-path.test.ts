import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseRequestedPath } from '../../../../src/view-models/not-found/requested-path.ts'
import { answerPath } from '../../../../src/view-models/not-found/answer-path.ts'
import { indexOf } from '../../../../src/search/index/search-index.ts'
import { find } from '../../../../src/search/rank/find.ts'
import { lookupData, recordsOf } from '../../../../src/search/index/records.ts'
import { wordsOf } from '../../../../src/search/english/text.ts'
import { parcels } from '../../fixtures/parcels.ts'
import { readQuery } from '../../search/parcel-lookup.ts'

const { codes, sample: plain } = parcels
const index = indexOf(recordsOf(lookupData(parcels)))
const answer = (path: string) => answerPath({ find, readQuery, wordsOf }, index, parseRequestedPath(path, '/'))
const unassigned =
  Array.from({ length: codes.length + 1 }, (_, i) => i + 1).find((number) => !parcels.find(number)) ?? 0
const slug = (message: string) =>
  message
    .replaceAll(/[’“”"'()]/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .toLowerCase()

test('every spelling of a number leads to its code', () => {
  const { code } = plain
  const number = String(code)
  const ways = [
    ...['00', 'E', 'e-', 'err-', 'ERR_', 'error', 'Error%20', '%23', 'code-'].map((before) => before + number),
    ...['.html', ','].map((after) => number + after),
    ...['codes', 'code', 'errors', 'status', 'E'].map((section) => `${section}/${number}`),
  ]
  for (const way of ways) assert.deepEqual(answer(`/${way}`), { kind: 'code', code }, way)
})

test('the slug of a message leads to its code, or offers both of two codes', () => {
  for (const { code, message } of codes) {
    const sameMessage = codes.filter((other) => other.message === message)
    const outcome = answer(`/${slug(message)}`)
    if (sameMessage.length === 1) assert.deepEqual(outcome, { kind: 'code', code }, message)
    else
      assert.deepEqual(
        outcome.kind === 'offer' && outcome.records.map((record) => record.code),
        sameMessage.map(({ code }) => code),
      )
  }
})

test('part of a message leads to its only code, or offers several codes', () => {
  const ends = Map.groupBy(codes, ({ message }) => slug(message).split('-').slice(-3).join('-'))
  const isPart = ([end, [record]]: [string, typeof codes]) => record !== undefined && slug(record.message) !== end
  const parts = [...ends].filter(isPart)
  const [own = '', [record] = []] = parts.find(([, { length }]) => length === 1) ?? []
  const [shared] = parts.find(([, { length }]) => length > 2) ?? []
  assert.deepEqual(answer(`/${own}`), { kind: 'code', code: record?.code })
  assert.deepEqual(answer(`/${String(plain.code)}-${slug(plain.message)}`), { kind: 'code', code: plain.code })
  const outcome = answer(`/${shared ?? ''}`)
  assert.ok(outcome.kind === 'offer' && outcome.records.length > 1)
})

test('a number that is not a code is reported as such, whatever surrounds it', () => {
  const number = String(unassigned)
  const numbers = codes.map(({ code }) => code)
  const below = numbers.filter((code) => code < unassigned)
  const above = numbers.filter((code) => code > unassigned)
  for (const path of [`/codes/${number}`, `/E${number}`, `/errors/00${number}`, `/${number}.html`]) {
    const outcome = answer(path)
    assert.ok(outcome.kind === 'unknown', path)
    assert.equal(outcome.digits, number)
    assert.deepEqual(
      outcome.nearest.map(({ code }) => code),
      [...below.slice(-2), ...above.slice(0, 2)],
    )
  }
  assert.equal(answer(`/codes/${'9'.repeat(40)}`).kind, 'unknown')
})

test('an address without a code and a message leads to no code', () => {
  const number = String(plain.code)
  const other = codes.find(({ message }) => message !== plain.message)
  assert.ok(other)
  for (const path of [
    '/',
    `/2024/05/${number}`,
    `/-${number}`,
    `/${number}.5`,
    '/wp-login.php',
    '/%3Cscript%3E',
    `/${number}-${slug(other.message)}`,
    '/password',
  ]) {
    assert.notEqual(answer(path).kind, 'code', path)
  }
})
