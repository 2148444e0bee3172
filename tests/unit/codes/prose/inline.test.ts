import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadGlossary } from '../../../../src/data/glossary.ts'
import { segmentsOf } from '../../../../src/codes/prose/inline.ts'
import type { Segment } from '../../../../src/codes/prose/inline.ts'

const glossary = [
  { id: 'mac', names: ['MAC'] },
  { id: 'hex', names: ['hex', 'hexadecimal'] },
  { id: 'pkcs7', names: ['PKCS7'] },
  { id: 'pkcs7-padding', names: ['PKCS7 padding'] },
]

/** Linked segments as `text→target`, the others as they are. */
function marked(segments: readonly Segment[]): string {
  return segments
    .map((segment) => {
      if (segment.type === 'term') return `[${segment.text}→${segment.id}]`
      if (segment.type === 'code') return `[${segment.text}→${String(segment.code)}]`
      return segment.type === 'literal' ? `\`${segment.text}\`` : segment.text
    })
    .join('')
}

test('a term is linked at its first use on a page and never again', () => {
  const seen = new Set<string>()
  assert.equal(
    marked(segmentsOf('The MAC is wrong: a MAC is hex.', glossary, seen)),
    'The [MAC→mac] is wrong: a MAC is [hex→hex].',
  )
  assert.equal(marked(segmentsOf('Another MAC.', glossary, seen)), 'Another MAC.')
})

test('a term is matched only as a complete word and in its own case', () => {
  assert.equal(
    marked(segmentsOf('MACs, mac, HMAC2, CAT, my-MAC and hexed stay.', glossary)),
    'MACs, mac, HMAC2, CAT, my-MAC and hexed stay.',
  )
})

test('of two names that begin alike the longer one is linked', () => {
  assert.equal(marked(segmentsOf('Use PKCS7 padding.', glossary)), 'Use [PKCS7 padding→pkcs7-padding].')
})

test('text in backticks is never linked', () => {
  assert.equal(marked(segmentsOf('Send `MAC` as `code 2`.', glossary)), 'Send `MAC` as `code 2`.')
})

test('a mention of a code is linked each time', () => {
  assert.equal(
    marked(segmentsOf('See code 41 and code 71. Code 41 again.')),
    'See [code 41→41] and [code 71→71]. [Code 41→41] again.',
  )
})

test('each number of a list of codes is linked', () => {
  assert.equal(
    marked(segmentsOf('Codes 10 to 16, or code 2 or 54; codes 12, 14 and 15 after 3 tries.')),
    '[Codes 10→10] to [16→16], or [code 2→2] or [54→54]; [codes 12→12], [14→14] and [15→15] after 3 tries.',
  )
})

test('every name of the glossary leads to its own term', () => {
  for (const { id, names } of loadGlossary()) {
    for (const name of names) {
      assert.equal(marked(segmentsOf(`A ${name} here.`, loadGlossary())), `A [${name}→${id}] here.`)
    }
  }
})
