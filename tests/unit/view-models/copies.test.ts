import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseFragment } from 'parse5'
import { checklist, markdownReply, copySourceOf, richReply, ticketReply } from '../../../src/view-models/copies.ts'
import type { CopySource } from '../../../src/view-models/copies.ts'
import { loadCatalog } from '../../../src/data/load-catalog.ts'
import { record } from '../fixtures/record.ts'

const note: CopySource = {
  code: 7,
  message: 'A & <b>[odd]</b> "one"',
  meaning: 'Read `result` first.',
  steps: ['Look at `data` & think.', 'Ask.'],
  tellUser: 'Sorry.',
  collect: ['`contractnum`', 'The time'],
}
const address = 'https://docs.example/codes/7/'

test('the reply for a ticket has code, message, what to do and address, and no markup', () => {
  assert.equal(
    ticketReply(note, address),
    `Code 7: A & <b>[odd]</b> "one"\n\nRead result first.\n\nWhat to do:\n1. Look at data & think.\n2. Ask.\n\n${address}`,
  )
})

test('the Markdown reply links its title and keeps literals, and brackets in a message do not break the link', () => {
  const text = markdownReply(note, address)
  assert.match(text, /^\*\*\[7 A & \\<b\\>\\\[odd\\\]\\<\/b\\> "one"\]\(https:\/\/docs\.example\/codes\/7\/\)\*\*\n/)
  assert.match(text, /\n1\. Look at `data` & think\.\n2\. Ask\.$/)
})

test('the rich reply links its title, and a message with markup stays text', () => {
  const html = richReply(note, address)
  const [paragraph] = parseFragment(html).childNodes
  assert.ok(paragraph && 'childNodes' in paragraph)
  const [link] = paragraph.childNodes
  assert.ok(link && 'attrs' in link)
  assert.deepEqual(link.attrs, [{ name: 'href', value: address }])
  assert.ok(html.includes('7 A &amp; &lt;b&gt;[odd]&lt;/b&gt; &quot;one&quot;'))
  assert.ok(html.includes('<li>Look at <code>data</code> &amp; think.</li><li>Ask.</li>'))
})

test('the checklist names the code and each thing to collect', () => {
  assert.equal(checklist(note), 'To look into code 7 (A & <b>[odd]</b> "one"), we need:\n- contractnum\n- The time')
})

test('the reply for a code without a remedy says whether to repeat the call', () => {
  const done = record({ kind: 'success', causes: [], remediation: [] })
  assert.deepEqual(copySourceOf(done).steps, [done.retryAdvice])
})

test('the reply of every code for a ticket has a reasonable length', () => {
  for (const record of loadCatalog().codes) {
    const { length } = ticketReply(copySourceOf(record), address)
    assert.ok(length > 120 && length < 2500, `code ${String(record.code)}: ${String(length)} characters`)
  }
})

test('an address cannot end its attribute', () => {
  const hostile = 'https://docs.example/?a=1&b="><b>'
  const [paragraph] = parseFragment(richReply(note, hostile)).childNodes
  assert.ok(paragraph && 'childNodes' in paragraph)
  const [link] = paragraph.childNodes
  assert.ok(link && 'attrs' in link)
  assert.deepEqual(link.attrs, [{ name: 'href', value: hostile }])
})
