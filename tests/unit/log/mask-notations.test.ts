import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { loadCatalog } from '../../../src/data/load-catalog.ts'
import { loadLookup } from '../../../src/data/lookup.ts'
import { maskOf } from '../../../src/log/mask.ts'

const { secrets } = loadLookup().pasteRules
const mask = maskOf(secrets)
const keys = [...secrets.keys, ...secrets.person.keys]

/** How one key and its value are written; `rest` must stay readable. */
type Notation = (key: string, value: string) => string

const rest = '"result":22,"message":"Wrong"'
const json = (key: string, value: string) => JSON.stringify({ [key]: value }).slice(0, -1)
const inJson = (text: string) => JSON.stringify(text).slice(1, -1)

/** Notations in which a value may have several words */
const quoted: Readonly<Record<string, Notation>> = {
  JSON: (key, value) => `${json(key, value)},${rest}}`,
  'JSON with spaces': (key, value) => `{ "${key}" : "${value}" , ${rest} }`,
  'JSON in JSON': (key, value) => `{"body":"${inJson(`${json(key, value)},`)}",${rest}}`,
  'JSON in JSON in JSON': (key, value) => `{"a":"${inJson(`{"body":"${inJson(json(key, value))}"}`)}",${rest}}`,
  'JSON with an escaped quote': (key, value) => `${json(key, `zqa"${value}`)},${rest}}`,
  'JSON with a backslash at the end': (key, value) => `${json(key, `${value}\\`)},${rest}}`,
  'a JSON list': (key, value) => `{"${key}":["${value}", "zq[]{} ${value}"],${rest}}`,
  'JSON of names and values': (key, value) => `{"name":"${key}","value":"${value}"},${rest}`,
  'a list of names and values': (key, value) => `["${key}", "${value}", "Host"],${rest}`,
  'cut-off JSON': (key, value) => `{${rest},"${key}":"${value}`,
  'HTML-escaped JSON': (key, value) => `{&quot;${key}&quot;:&quot;${value}&quot;,${rest}}`,
  JavaScript: (key, value) => `{ ${key}: '${value}', ${rest} }`,
  'a template of JavaScript': (key, value) => `{ ${key}: \`${value}\`, ${rest} }`,
  Python: (key, value) => `{'${key}': '${value}', ${rest}}`,
  'bytes of Python': (key, value) => `Login(${key}=b'${value}', ${rest})`,
  'a PHP array': (key, value) => `['${key}' => '${value}', ${rest}]`,
  'var_dump of PHP': (key, value) => `["${key}"]=> string(${String(value.length)}) "${value}" ${rest}`,
  Ruby: (key, value) => `{:${key}=>"${value}", ${rest}}`,
  logfmt: (key, value) => `level=info ${key}="${value}" ${rest}`,
  SQL: (key, value) => `UPDATE a SET ${key} = '${value}' ${rest}`,
  'an apostrophe in quotes': (key, value) => `${key}: 'zqit's ${value}', ${rest}`,
  XML: (key, value) => `<a><${key}>${value}</${key}><b>${rest}</b></a>`,
  'XML with an attribute': (key, value) => `<${key} type="text" id='1'>${value}</${key}>${rest}`,
  'XML with a prefix': (key, value) => `<ns1:${key} xsi:type="xsd:string">${value}</ns1:${key}>${rest}`,
  'XML with CDATA': (key, value) => `<${key}><![CDATA[zq<a> ${value}]]></${key}>${rest}`,
  'XML in HTML': (key, value) => `&lt;${key}&gt;${value}&lt;/${key}&gt;${rest}`,
  'XML in JSON': (key, value) => String.raw`\u003c${key}\u003e${value}\u003c/${key}\u003e${rest}`,
  'an attribute of XML': (key, value) => `<login ${key}="${value}"/>${rest}`,
  'a field of a form': (key, value) => `<input name="${key}" value="${value}">${rest}`,
  'an option of a command': (key, value) => `run --${key} "${value}" ${rest}`,
  'print_r of PHP': (key, value) => `    [${key}] => ${value}`,
  'a map of Java': (key, value) => `{user=a, ${key}=${value}, ${rest}}`,
  'the last of a map of Java': (key, value) => `Login{user=a, ${key}=${value}} ${rest}`,
  'a struct of Go': (key, value) => `{User:a ${key}:${value} Next:b} ${rest}`,
  'headers of Go': (key, value) => `map[${key}:[${value}] Host:[a]] ${rest}`,
  YAML: (key, value) => `  ${key}: ${value}`,
  'an item of YAML': (key, value) => `- ${key}: ${value}, zqb`,
  'a header': (key, value) => `${key}: ${value}`,
  'a header of a command': (key, value) => `curl -H "${key}: ${value}" ${rest}`,
  'a header in a log': (key, value) => `2026-11-22 10:00:00 INFO ${key}: ${value}`,
}

/** Notations in which a value is one word */
const plain: Readonly<Record<string, Notation>> = {
  'a form': (key, value) => `user=a&${key}=${encodeURIComponent(value)}&x=1 ${rest}`,
  'a nested form': (key, value) => `login[${key}]=${encodeURIComponent(value)}&x=1 ${rest}`,
  'an encoded form': (key, value) => `a%5B${key}%5D=${encodeURIComponent(value)}&x=1 ${rest}`,
  'encoded JSON': (key, value) => `body=${encodeURIComponent(`${json(key, value)},"x":1}`)} ${rest}`,
  'an address': (key, value) => `GET /a?${key}=${encodeURIComponent(value)}&x=1 HTTP/1.1" ${rest}`,
  'plain logfmt': (key, value) => `level=info ${key}=${value} ${rest}`,
  'a value at the end': (key, value) => `level=info ${key}=${value}`,
  'a connection string': (key, value) => `Server=a;${key}=${value};Timeout=5;${rest}`,
  'an argument': (key, value) => `run --${key}=${value} --x ${rest}`,
  'a plain option': (key, value) => `run --${key} ${value} --x ${rest}`,
  'an environment': (key, value) =>
    `export ${key.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase()}=${value} && ${rest}`,
  'a text in JSON': (key, value) => String.raw`{"body":"x=1\n${key}=${value}\nx=1",${rest}}`,
}

const spelledAs = {
  'as in the data': (key: string) => key,
  'in camel case': (key: string) => key.replaceAll(/_(.)/g, (_, letter: string) => letter.toUpperCase()),
  'with hyphens': (key: string) => key.replaceAll('_', '-'),
  'in one word': (key: string) => key.replaceAll('_', ''),
  'in capitals': (key: string) => key.toUpperCase(),
} as const
const within = {
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

/** A short key such as `at` is a secret only as it is. */
const isShort = (key: string) => key.length < 3

for (const [name, write] of [...Object.entries(quoted), ...Object.entries(plain)]) {
  const values = name in quoted ? fc.oneof(word, words) : word
  test(`no word of a secret is left in ${name}`, () => {
    for (const key of keys.filter((key) => !isShort(key))) {
      for (const spell of Object.values(spelledAs)) {
        for (const place of Object.values(within)) {
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
  test(`nothing but the scheme is left of ${value}`, () => {
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

/** How an object has the name of a person and something else of theirs */
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

test('the time to mask grows with the length of the text alone', { timeout: 60_000 }, () => {
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
    // Time that grows with the square of the length would take minutes for each.
    for (const other of others) mask((opener + other).repeat(20_000))
  }
})

test('a text of 20 MB without a separator is masked', { timeout: 60_000 }, () => {
  for (const part of ['a', '0f', 'A/+a', '"']) assert.ok(mask(part.repeat(20_000_000 / part.length)).length > 0)
})
