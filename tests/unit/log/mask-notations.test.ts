import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { loadCatalog } from '../../../src/data/load-catalog.ts'
import { loadLookup } from '../../../src/data/lookup.ts'
import { maskOf } from '../../../src/log/mask.ts'
import { within } from '../fixtures/within.ts'
import { plain, quoted, rest } from './notations.ts'
import type { Notation } from './notations.ts'

const { secrets } = loadLookup().pasteRules
const mask = maskOf(secrets)
const keys = [...secrets.keys, ...secrets.person.keys]

const spelledAs = {
  'as in the data': (key: string) => key,
  'in camel case': (key: string) => key.replaceAll(/_(.)/g, (_, letter: string) => letter.toUpperCase()),
  'with hyphens': (key: string) => key.replaceAll('_', '-'),
  'in one word': (key: string) => key.replaceAll('_', ''),
  'in capitals': (key: string) => key.toUpperCase(),
} as const
const places = {
  alone: (key: string) => key,
  'after a word': (key: string) => `app_${key}`,
  'after a word in camel case': (key: string) => `user${key.charAt(0).toUpperCase()}${key.slice(1)}`,
  'after a path': (key: string) => `app.${key}`,
  "as a header of one's own": (key: string) => `X-${key}`,
} as const

const word = fc.stringMatching(/^[a-z0-9]{2,9}([-_.+!@#$%^*~][A-Z0-9]{1,4})?$/).map((letters) => `zq${letters}`)
const words = fc.array(word, { minLength: 2, maxLength: 5 }).map((list) => list.join(' '))

function assertMasked(write: Notation, key: string, value: string): void {
  const text = write(key, value)
  const masked = mask(text)
  assert.ok(!masked.includes('zq'), `${text} → ${masked}`)
  if (text.includes(rest)) assert.ok(masked.includes(rest), `the rest is shown of ${text} → ${masked}`)
}

/** A short key such as `at` is a secret only as a complete word. */
const isShort = (key: string) => key.length < 3

for (const [name, write] of [...Object.entries(quoted), ...Object.entries(plain)]) {
  const values = name in quoted ? fc.oneof(word, words) : word
  test(`no word of a secret is left in ${name}`, () => {
    for (const key of keys.filter((key) => !isShort(key))) {
      for (const spell of Object.values(spelledAs)) {
        for (const place of Object.values(places)) {
          fc.assert(
            fc.property(values, (value) => {
              assertMasked(write, place(spell(key)), value)
            }),
            { seed: 4, numRuns: 2 },
          )
        }
      }
    }
  })
}

for (const value of [
  'Token zq1234',
  'Bearer zq12.zq34',
  'Basic zqABC=',
  'Digest username="zqa", realm="zq b"',
  'ApiKey zq-1',
]) {
  test(`only the scheme is left of ${value}`, () => {
    for (const write of [
      quoted['a header'],
      quoted['a header in a log'],
      quoted.JSON,
      quoted['JSON in JSON'],
      quoted.JavaScript,
    ]) {
      assert.ok(write)
      assertMasked(write, 'Authorization', value)
      assertMasked(write, 'proxy-authorization', value)
    }
  })
}

/** Ways in which an object contains the name of a person and another fact about them */
const objects: Readonly<Record<string, (name: string, value: string, key: string, other: string) => string>> = {
  JSON: (name, value, key, other) => JSON.stringify({ [name]: value, [key]: other, result: 22 }),
  'JSON with an object between': (name, value, key, other) =>
    JSON.stringify({ [key]: other, set: { page: 1 }, [name]: value, result: 22 }, null, 2),
  'JSON in JSON': (name, value, key, other) =>
    JSON.stringify({ body: JSON.stringify({ [key]: other, [name]: value }) }),
  Python: (name, value, key, other) => `{'${name}': '${value}', '${key}': '${other}', 'result': 22}`,
  logfmt: (name, value, key, other) => `${key}="${other}" ${name}="${value}" result=22`,
  'a map of Java': (name, value, key, other) => `Signer{${name}=${value}, ${key}=${other}, result=22}`,
  XML: (name, value, key, other) => `<${name}>${value}</${name}><${key}>${other}</${key}><result>22</result>`,
}
for (const [notation, write] of Object.entries(objects)) {
  test(`no word of the name of a person is left in ${notation}`, () => {
    const { keys: others, nextTo } = secrets.person
    const known = fc.constantFrom(...others.map((key) => [key, 'zqother'] as const), [
      'mail',
      'jane@example.com',
    ] as const)
    fc.assert(
      fc.property(fc.oneof(word, words), known, fc.constantFrom(...nextTo), (value, [key, other], name) => {
        const masked = mask(write(name, value, key, other))
        assert.ok(!/zq|jane/.test(masked), masked)
        assert.ok(write !== objects.JSON || masked.includes('22'), masked)
      }),
      { seed: 4, numRuns: 60 },
    )
  })
}

test('no code and no message is masked in a response or in a line of a log', () => {
  for (const { code, message } of loadCatalog().codes) {
    const response = JSON.stringify({ token: 'abc', result: code, message })
    assert.equal(mask(response), response.replace('abc', '••••••'))
    const line = `2026-11-22 10:00:00 ERROR result=${String(code)} message="${message}" token=`
    assert.equal(mask(`${line}abc`), `${line}••••••`)
  }
})

test('the time to mask grows with the length of the text alone', async () => {
  const openers = [
    'token=',
    'token: ',
    '"token":"',
    'token=["',
    'token={',
    '<token>',
    '--token ',
    'Cookie: ',
    'https://a:',
  ]
  const others = ['', 'a', 'a ', 'a,', '\\', '\\"', '"', "'", '[', '{', '&', '=', 'eyJ', '%22']
  for (const opener of openers) {
    // If time grew with the square of the length, each of these would take minutes.
    for (const other of others) await within(10, () => mask((opener + other).repeat(20_000)))
  }
})

test('a text of 20 MB without a separator is masked in time', async () => {
  for (const part of ['a', '0f', 'A/+a', '"']) {
    const masked = await within(15, () => mask(part.repeat(20_000_000 / part.length)))
    assert.ok(masked.length > 0)
  }
})
