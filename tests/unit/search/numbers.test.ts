import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ask, codesFor, index } from './parcel-lookup.ts'

/** Two codes of two digits, the smaller one first. */
const [sample, second] = index.records.map(({ code }) => code).filter((code) => code > 9 && code < 100)
assert.ok(sample !== undefined && second !== undefined)
const code = String(sample)
const other = String(second)
const wideDigits = code.replaceAll(/\d/g, (digit) => String.fromCodePoint(digit.charCodeAt(0) + 0xfee0))

for (const [form, text] of [
  ['N', code],
  ['0N', `0${code}`],
  ['EN', `E${code}`],
  ['#N', `#${code}`],
  ['error N', `error ${code}`],
  ['code: N', `code: ${code}`],
  ['result=N', `result=${code}`],
  ['N in wide digits', wideDigits],
  ['what does error code N mean?', `what does error code ${code} mean?`],
  ['N wrong', `${code} wrong`],
  ['log N', `log ${code}`],
  ['(N)', `(${code})`],
  ['err_N', `err_${code}`],
] as const) {
  test(`"${form}" finds that code and nothing else`, async () => {
    assert.deepEqual(await codesFor(text), [sample])
  })
}

/** A number between codes that is not a code, and one far from all codes. */
const gap = index.records.map(({ code }) => code + 1).find((number) => !index.byCode.has(String(number))) ?? 0
const far = String(10 * Math.max(...index.records.map(({ code }) => code)))
for (const [form, text, near] of [
  ['a number between codes', String(gap), true],
  ['an error with such a number', `error ${String(gap)}`, true],
  ['a hash and such a number', `#${String(gap)}`, true],
  ['the most common HTTP status', '404', false],
  ['an HTTP status that is said to be one', 'http 404', false],
  ['a number beyond all codes', far, false],
  ['a number without end', '9'.repeat(20), false],
] as const) {
  test(`${form} finds no code, and near codes are only offered`, async () => {
    const { hits, unknown, nearest, guesses } = await ask(text)
    assert.deepEqual([hits, guesses], [[], []])
    assert.deepEqual(unknown, [text.replace(/\D/g, '')])
    assert.equal(nearest.length > 0, near, 'codes are offered where the number is near to some')
  })
}

for (const [form, text] of [
  ['0Nx', `0${code}x`],
  ['N.5', `${code}.5`],
  ['a date', `2026-11-${code}`],
  ['a time', `${code}:${other}`],
  ['0xN', `0x${code}`],
  ['-N', `-${code}`],
  ['1e3', '1e3'],
] as const) {
  test(`"${form}" finds no code`, async () => {
    assert.deepEqual(await codesFor(text), [])
  })
}

test('several numbers are answered in their order', async () => {
  assert.deepEqual(await codesFor(`${other} vs ${code}`), [second, sample])
})

test('a number among words is a code only where the words agree', async () => {
  const { message = '' } = index.byCode.get(code) ?? {}
  assert.equal((await codesFor(`${code} ${message}`))[0], sample)
  assert.notEqual((await codesFor(`token expired after ${other} minutes`))[0], second)
})

test('numbers in a question are codes', async () => {
  assert.deepEqual(await codesFor(`difference between ${code} and ${other}`), [sample, second])
  assert.deepEqual(await codesFor(`can I retry ${other}?`), [second])
})

test('a range gives its codes', async () => {
  const [first, last] = [sample, sample + 8]
  const inRange = index.records.map(({ code }) => code).filter((code) => code >= first && code <= last)
  const [from, to] = [String(first), String(last)]
  for (const text of [`${from}-${to}`, `${from} to ${to}`, `codes ${from}–${to}`, `from ${from} to ${to}`]) {
    assert.deepEqual(await codesFor(text), inRange, text)
    assert.deepEqual((await ask(text)).range, { first, last })
  }
})

test('a range without codes finds nothing, and its ends are reported as not codes', async () => {
  const { hits, unknown } = await ask('8080-8090')
  assert.deepEqual([hits, unknown], [[], ['8080', '8090']])
})

test('an HTTP status is reported as an HTTP status, not as a code', async () => {
  for (const [text, status] of [
    ['HTTP 429 rate limit exceeded', 429],
    ['502 Bad Gateway nginx', 502],
    [`curl: (${code}) The requested URL returned error: 404`, 404],
    ['503', 503],
  ] as const) {
    const { hits, guesses, unknown, nearest, httpStatus } = await ask(text)
    assert.deepEqual([hits, guesses, nearest], [[], [], []], text)
    assert.deepEqual([unknown, httpStatus], [[String(status)], status])
  }
})

test('a number that is neither a code nor an assigned HTTP status is reported as neither', async () => {
  for (const number of ['126', '199', '299', '599']) {
    if (index.byCode.has(number)) continue
    const { hits, unknown, httpStatus } = await ask(number)
    assert.deepEqual([hits, unknown, httpStatus], [[], [number], undefined])
  }
})

test('a negative number is not a code', async () => {
  const { hits, unknown, nearest } = await ask('-1')
  assert.deepEqual([hits, unknown, nearest], [[], ['-1'], []])
  for (const text of ['{"result":-1}', '{"result":"-1"}', `code '-${code}'`, `<code>-${code}</code>`, 'result = -1']) {
    assert.deepEqual(await codesFor(text), [], text)
  }
})

test('the reason of a result names the key of the number, not any word before it', async () => {
  const from = async (text: string) =>
    (await ask(text)).hits.map(({ reason }) => ('from' in reason ? reason.from : undefined))
  assert.deepEqual(await from(`error code ${code}`), ['code'])
  assert.deepEqual(await from(`${code} vs ${other}`), ['', ''])
})
