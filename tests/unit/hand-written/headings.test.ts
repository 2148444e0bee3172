import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anchorsOf } from '../../../src/hand-written/anchors.ts'
import { textSectionsOf } from '../../../src/hand-written/headings.ts'
import { parsePage } from '../../../src/hand-written/page.ts'

function pageOf(source: string, file = 'a.mdx') {
  const { page } = parsePage(source, file)
  assert.ok(page)
  return page
}

const source = `---
title: T
---

Lead.

### Stop

## 1. Use \`mac\`, not **HMAC**

One <b>bold</b> word, \`code\` and [a link](https://example.com).

\`\`\`md
## In a block of code
\`\`\`

### A part

Its text.

## Stop

## Stop
`

test('a section has its title, the id of its heading on the page, and its text without code blocks and addresses', () => {
  const [first, ...others] = textSectionsOf(pageOf(source))
  assert.deepEqual([first?.title, first?.id], ['1. Use mac, not HMAC', '1-use-mac-not-hmac'])
  assert.equal(first?.text.replaceAll(/\s+/g, ' '), 'One bold word, code and a link . A part Its text.')
  assert.deepEqual(others, [
    { title: 'Stop', id: 'stop-1', text: '' },
    { title: 'Stop', id: 'stop-2', text: '' },
  ])
})

test('headings of every depth are anchors, and so are ids in tags of MDX and of HTML', () => {
  assert.deepEqual([...anchorsOf(pageOf(source))], ['stop', '1-use-mac-not-hmac', 'a-part', 'stop-1', 'stop-2'])
  const tags = '<span id="in-line"></span> text\n\n<div class="a > b" id="block">\n\n## In it\n\n</div>\n'
  assert.deepEqual([...anchorsOf(pageOf(tags))], ['in-line', 'block', 'in-it'])
  const html = '<span id="in-line"></span> text\n\n<div id="block">\n\n## In it\n\n</div>\n'
  assert.deepEqual([...anchorsOf(pageOf(html, 'a.md'))], ['in-line', 'block', 'in-it'])
})
