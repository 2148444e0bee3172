import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fromBase91, toBase91 } from '../../../../src/exports/program/base91.ts'

test('a text is written as the reference implementation writes it', () => {
  assert.equal(toBase91(Buffer.from('test')), 'fPNKd')
})

test('bytes of any length are decoded unchanged', () => {
  for (let length = 0; length < 300; length++) {
    for (const step of [0, 1, 151, 255]) {
      const bytes = Buffer.from(Array.from({ length }, (_, i) => (i * step + length) % 256))
      assert.deepEqual(fromBase91(toBase91(bytes)), bytes, `${String(length)} bytes, ${String(step)} apart`)
    }
  }
})

test('the encoded text needs no escapes in a JavaScript string', () => {
  const bytes = Buffer.from(Array.from({ length: 60_000 }, (_, i) => (i * 7919) % 256))
  assert.doesNotMatch(toBase91(bytes), /['\\\n]/)
})
