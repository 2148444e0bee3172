import assert from 'node:assert/strict'
import { test } from 'node:test'
import { blocksOf } from '../../../src/hand-written/blocks.ts'

const page = `---
title: T
description: Two words.
---
import A from "a"

## A heading

One **bold**
line, [linked](https://example.com).

- <A x={1} /> an item

| a | b c |
| - | - |

\`\`\`ts
const simply = 1
\`\`\`
`

test('prose is taken from a page without its front matter, code, tags and markup', () => {
  assert.deepEqual(
    blocksOf(page).map(({ text }) => text),
    ['A heading', 'One bold line, linked.', 'an item', 'a', 'b c'],
  )
})

test('each character of a block is found in the file', () => {
  for (const { text, offsetOf } of blocksOf(page)) {
    for (const [i, character] of Array.from(text).entries()) {
      const inFile = page.charAt(offsetOf(i))
      assert.equal(character === ' ' ? inFile.replace(/\s/, ' ') : inFile, character, `${text}, ${String(i)}`)
    }
  }
})
