import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fromBase85, toBase85 } from '../../../../src/exports/program/base85.ts'

test('the example of the specification is written as it says', () => {
  assert.equal(toBase85(Uint8Array.from([0x86, 0x4f, 0xd2, 0x6f, 0xb5, 0x59, 0xf7, 0x5b])), 'HelloWorld')
})

test('bytes of any length come back, and zeros after them', () => {
  for (let length = 0; length < 300; length++) {
    const bytes = Uint8Array.from({ length }, (_, i) => (i * 151 + length) % 256)
    const back = fromBase85(toBase85(bytes))
    assert.deepEqual(Uint8Array.from(back.subarray(0, length)), bytes)
    assert.ok(back.length - length < 4 && back.subarray(length).every((byte) => byte === 0))
  }
})
