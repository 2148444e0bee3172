import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ask, codesFor, index } from './index.ts'

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
  test(`"${text}" is code 22 and nothing else`, async () => {
    assert.deepEqual(await codesFor(text), [22])
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
  test(`"${text}" is no code, and no code is passed off as it`, async () => {
    const { hits, unknown, nearest, guesses } = await ask(text)
    assert.deepEqual([hits, guesses], [[], []])
    assert.deepEqual(unknown, [text.replace(/\D/g, '')])
    assert.equal(nearest.length > 0, near, 'codes are offered where the number is near to some')
  })
}

for (const text of ['022x', '22.5', '2026-11-22', '10:22', '0x16', '-22', '1e3']) {
  test(`"${text}" holds no number that stands for a code`, async () => {
    assert.deepEqual(await codesFor(text), [])
  })
}

test('several numbers are answered in their order', async () => {
  assert.deepEqual(await codesFor('55 vs 26'), [55, 26])
})

test('a number among words is a code only where the words agree', async () => {
  assert.equal((await codesFor('22 wrong password'))[0], 22)
  assert.notEqual((await codesFor('token expired after 30 minutes'))[0], 30)
})

test('numbers in a question are codes', async () => {
  assert.deepEqual(await codesFor('difference between 26 and 55'), [26, 55])
  assert.deepEqual(await codesFor('can I retry 56?'), [56])
})

test('a range gives its codes', async () => {
  const inRange = index.records.map(({ code }) => code).filter((code) => code >= 22 && code <= 30)
  for (const text of ['22-30', '22 to 30', 'codes 22–30', 'from 22 to 30']) {
    assert.deepEqual(await codesFor(text), inRange, text)
    assert.deepEqual((await ask(text)).range, { first: 22, last: 30 })
  }
})

test('a range without codes has none, and its ends are no codes', async () => {
  const { hits, unknown } = await ask('8080-8090')
  assert.deepEqual([hits, unknown], [[], ['8080', '8090']])
})

test('an HTTP status is told as one, and is no code', async () => {
  for (const [text, status] of [
    ['HTTP 429 rate limit exceeded', 429],
    ['502 Bad Gateway nginx', 502],
    ['curl: (22) The requested URL returned error: 404', 404],
    ['503', 503],
  ] as const) {
    const { hits, guesses, unknown, nearest, httpStatus } = await ask(text)
    assert.deepEqual([hits, guesses, nearest], [[], [], []], text)
    assert.deepEqual([unknown, httpStatus], [[String(status)], status])
  }
})

test('a negative number is no code', async () => {
  const { hits, unknown, nearest } = await ask('-1')
  assert.deepEqual([hits, unknown, nearest], [[], ['-1'], []])
  for (const text of ['{"result":-1}', '{"result":"-1"}', "code '-22'", '<code>-22</code>', 'result = -1']) {
    assert.deepEqual(await codesFor(text), [], text)
  }
})

test('what is said to name a number is its key, and no word that is only before it', async () => {
  const from = async (text: string) =>
    (await ask(text)).hits.map(({ reason }) => ('from' in reason ? reason.from : undefined))
  assert.deepEqual(await from('error code 22'), ['code'])
  assert.deepEqual(await from('26 vs 55'), ['', ''])
})
