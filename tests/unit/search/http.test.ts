import assert from 'node:assert/strict'
import { test } from 'node:test'
import { needsPages } from '../../../src/search/lookup/lookup.ts'
import { ask, codesFor, index, readQuery } from './parcel-lookup.ts'

/** A code whose message is a reason phrase of HTTP. */
const named = index.records.find(({ message }) => message === 'Unauthorized')
assert.ok(named)

for (const [status, body] of [
  [401, '{"status":401,"error":"Unauthorized","path":"/parcels"}'],
  [401, '{"timestamp":"2026-11-26T10:00:00.000+00:00","status":401,"error":"Unauthorized","message":"","path":"/"}'],
  [401, '{"type":"https://tools.ietf.org/html/rfc9110#section-15.5.2","title":"Unauthorized","status":401}'],
  [401, '{\n  "statusCode": 401,\n  "message": "Unauthorized"\n}'],
  [401, '{"code":401,"message":"UNAUTHORIZED"}'],
  [404, '{"statusCode":404,"message":"Cannot GET /x","error":"Not Found"}'],
  [500, '{"status":500,"error":"Internal Server Error","path":"/parcels"}'],
  [503, "{'status': 503, 'title': 'Service Unavailable'}"],
] as const) {
  test(`the body of a web framework is an HTTP answer and no message: ${body}`, async () => {
    const answer = await ask(body)
    assert.deepEqual([answer.hits, answer.guesses], [[], []])
    assert.deepEqual([answer.httpStatus, answer.unknown], [status, [String(status)]])
    assert.ok(needsPages(readQuery(body), answer))
  })
}

test('a response of the API is none of a web framework, whatever HTTP status it has', async () => {
  const { code, message } = named
  const expired = index.records.find((record) => record.message === 'Courier token has expired')?.code
  for (const [text, codes] of [
    [`{"result":${String(code)},"message":"${message}"}`, [code]],
    [`{"message":"${message}"}`, [code]],
    [message, [code]],
    [`{"status":401,"error":"${message}","result":89}`, [89]],
    [`{"status":401,"error":"${message}","message":"Courier token has expired"}`, [expired]],
    [`{"status":403,"message":"${message}"}`, [code]],
  ] as const) {
    assert.deepEqual(await codesFor(text), codes, text)
  }
})

test('an HTTP status in words may be answered by a page', async () => {
  for (const text of ['504 Gateway Timeout', '502', 'HTTP 429']) {
    assert.ok(needsPages(readQuery(text), await ask(text)), text)
  }
})

test('an error number of another program is not a code', async () => {
  const code = index.records.find((record) => record.code > 20 && record.code < 100)?.code ?? 0
  for (const program of ['cURL', 'socket']) {
    assert.ok(!(await codesFor(`${program} error ${String(code)}: slow`)).includes(code), program)
  }
})
