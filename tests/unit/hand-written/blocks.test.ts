import assert from 'node:assert/strict'
import { test } from 'node:test'
import { blocksOf } from '../../../src/hand-written/blocks.ts'
import { parsePage } from '../../../src/hand-written/page.ts'

const source = `---
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

> Quoted \\*as it is*,
> on **two** lines with \`code\`.

:::note[A title]
{'An expression'} in an aside.
:::

\`\`\`ts
const simply = 1
\`\`\`
`
const { page } = parsePage(source, 'a.mdx')
assert.ok(page)

test('prose is taken from a page without its front matter, code, tags and markup', () => {
  assert.deepEqual(
    blocksOf(page).map(({ text }) => text),
    [
      'A heading',
      'One bold line, linked.',
      'an item',
      'a',
      'b c',
      'Quoted *as it is*, on two lines with `code`.',
      'A title',
      'in an aside.',
    ],
  )
})

test('each character of a block is found in the file', () => {
  for (const { text, offsetOf } of blocksOf(page)) {
    for (const [i, character] of Array.from(text).entries()) {
      const inFile = source.charAt(offsetOf(i))
      assert.equal(character === ' ' ? inFile.replace(/\s/, ' ') : inFile, character, `${text}, ${String(i)}`)
    }
  }
})
