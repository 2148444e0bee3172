import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseRequestedPath } from '../../../src/not-found/requested-path.ts'
import { loadCatalog } from '../../../src/data/catalog.ts'
import { answerPath } from '../../../src/not-found/answer.ts'
import { indexOf } from '../../../src/search/index/search-index.ts'
import { find } from '../../../src/search/rank/find.ts'
import { readQuery } from '../../../src/search/query/read-query.ts'
import { lookupData, recordsOf } from '../../../src/search/index/records.ts'
import { wordsOf } from '../../../src/search/language/text.ts'

const { codes, ...catalog } = loadCatalog()
const index = indexOf(recordsOf(lookupData({ codes, ...catalog })))
const answer = (path: string) => answerPath({ find, readQuery, wordsOf }, index, parseRequestedPath(path, '/'))
const slug = (message: string) =>
  message
    .replaceAll(/[’“”"'()]/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .toLowerCase()

test('every way to write a number leads to its code', () => {
  const ways = [
    '0022',
    'E22',
    'e-22',
    'err-22',
    'ERR_22',
    'error22',
    'Error%2022',
    '%2322',
    'code-22',
    '22.html',
    '22,',
  ]
  for (const section of ['codes', 'code', 'errors', 'status', 'E']) ways.push(`${section}/22`)
  for (const way of ways) assert.deepEqual(answer(`/${way}`), { kind: 'code', code: 22 }, way)
})

test('every message leads to its code as a slug, and one that two codes share to both', () => {
  for (const { code, message } of codes) {
    const twins = codes.filter((other) => other.message === message)
    const outcome = answer(`/${slug(message)}`)
    if (twins.length === 1) assert.deepEqual(outcome, { kind: 'code', code }, message)
    else
      assert.deepEqual(
        outcome.kind === 'offer' && outcome.records.map((record) => record.code),
        twins.map((twin) => twin.code),
      )
  }
})

test('a part of a message leads to the only code that has it, and is offered where several do', () => {
  assert.deepEqual(answer('/credit-is-0'), { kind: 'code', code: 2029 })
  assert.deepEqual(answer('/22-wrong-password'), { kind: 'code', code: 22 })
  const outcome = answer('/does-not-exist')
  assert.ok(outcome.kind === 'offer' && outcome.records.length > 1)
})

test('a number that is no code is said to be none, whatever surrounds it', () => {
  for (const path of ['/codes/32', '/E32', '/errors/0032', '/32.html']) {
    const outcome = answer(path)
    assert.ok(outcome.kind === 'unknown', path)
    assert.equal(outcome.digits, '32')
    assert.deepEqual(
      outcome.nearest.map(({ code }) => code),
      [30, 31, 35, 36],
    )
  }
  assert.equal(answer(`/codes/${'9'.repeat(40)}`).kind, 'unknown')
})

test('what is no number of a code, and no message, leads nowhere by itself', () => {
  for (const path of [
    '/',
    '/2024/05/22',
    '/-22',
    '/22.5',
    '/wp-login.php',
    '/%3Cscript%3E',
    '/22-user-is-locked',
    '/password',
  ]) {
    assert.notEqual(answer(path).kind, 'code', path)
  }
})
