import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { securityHeaders } from '../../src/site-files/headers.ts'

for (const file of ['deploy/nginx.conf', 'deploy/Caddyfile']) {
  test(`${file} sets the security headers of _headers`, () => {
    const text = readFileSync(file, 'utf8')
    for (const [name, value] of Object.entries(securityHeaders)) {
      assert.match(text, new RegExp(`\\b${name} `), `${file} does not set ${name}`)
      assert.ok(text.includes(value), `${file}: ${name} has another value; expected: ${value}`)
    }
  })
}
