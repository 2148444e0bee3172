import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Code } from '../../../src/codes/schema.ts'
import { catalogFrom } from '../../../src/data/load-catalog.ts'
import { codeMarkdown } from '../../../src/exports/markdown.ts'
import { codeNote } from '../../../src/exports/note/code-note.ts'
import { factTerms, headings, labels, sectionNames } from '../../../src/view-models/headings.ts'
import { record, reference } from '../fixtures/record.ts'
import { malay, translation } from '../fixtures/replies.ts'
import { contextOf } from '../fixtures/build-context.ts'
import { testSite } from '../fixtures/site.ts'

const sources = [{ id: 'sample', title: 'Sample code', supports: 'The envelope.' }]

function siteWith(fields: Partial<Code>) {
  const parts = { ...reference([record({ code: 22, ...fields })]), sources }
  return contextOf(catalogFrom(parts, undefined, testSite, [malay([translation()])]))
}

function noteWith(fields: Partial<Code>) {
  const site = siteWith(fields)
  return codeNote(site.catalog.get(22), site)
}

/** The blocks of a section, by the beginning of its title. */
function blocksOf(title: string, fields: Partial<Code>) {
  return noteWith(fields).sections.find((section) => section.title.startsWith(title))?.blocks
}

test('the kind of a code is a fact only if it is not an error', () => {
  const terms = (kind: Code['kind']) => noteWith({ kind }).facts.map(({ term }) => term)
  assert.deepEqual(terms('error'), [factTerms.verdict, factTerms.actor, factTerms.category])
  assert.deepEqual(terms('state'), [factTerms.verdict, factTerms.actor, factTerms.category, factTerms.kind])
})

test('a section without content is left out', () => {
  const titles = noteWith({ causes: [], remediation: [], seenAt: [] }).sections.map(({ title }) => title)
  for (const { heading } of [sectionNames.causes, sectionNames.fix, sectionNames.where]) {
    assert.ok(!titles.includes(heading), heading)
  }
})

test('an occurrence of a code is likely, or shown by a source', () => {
  const seenAt = [
    { at: 'any-call', certainty: 'likely' as const, note: 'Without a date' },
    { at: 'any-call', certainty: 'shown' as const, source: 'sample' },
  ]
  const [list] = blocksOf(sectionNames.where.heading, { seenAt }) ?? []
  assert.ok(list?.type === 'list')
  assert.deepEqual(
    list.items.map(({ text }) => text),
    ['Shown by Sample code.', 'Without a date. Likely.'],
  )
})

test('only the first step of prevention says what prevention is for', () => {
  const remediation = [
    { do: 'Fix it.', causes: [1, 2] },
    { do: 'Keep it fixed.', prevention: true as const },
    { do: 'Watch it.', prevention: true as const },
  ]
  const [list] = blocksOf(sectionNames.fix.heading, { remediation }) ?? []
  assert.ok(list?.type === 'list')
  assert.deepEqual(
    list.items.map(({ head, text }) => [head, text]),
    [
      [undefined, 'Fix it. (causes A and B)'],
      [labels.prevention, 'Keep it fixed.'],
      [undefined, 'Watch it.'],
    ],
  )
})

test('an example shows wrong and right with their labels, or only right', () => {
  const example = { caption: 'The value:', wrong: 'a', right: 'b', note: 'See the case.' }
  assert.deepEqual(blocksOf(labels.example, { example }), [
    { type: 'prose', text: 'The value:' },
    { type: 'verbatim', label: labels.wrong, text: 'a', language: 'text' },
    { type: 'verbatim', label: labels.right, text: 'b', language: 'text' },
    { type: 'prose', text: 'See the case.' },
  ])
  assert.deepEqual(blocksOf(labels.example, { example: { caption: 'The value:', right: 'b' } }), [
    { type: 'prose', text: 'The value:' },
    { type: 'verbatim', text: 'b', language: 'text' },
  ])
})

test('each reply in a note names its language, except the English one', () => {
  const { tellUser } = record()
  assert.deepEqual(blocksOf(headings.reply, {}), [
    { type: 'reply', text: tellUser },
    { type: 'reply', language: 'Bahasa Melayu', text: translation().tellUser },
  ])
})

test('a text with backticks is fenced by more backticks', () => {
  const site = siteWith({ example: { caption: 'As typed:', right: '````\ntext' } })
  const note = codeMarkdown(site.catalog.get(22), site)
  assert.ok(note.includes('`````text\n````\ntext\n`````\n'), note)
  assert.ok(note.includes('```json\n{'), note)
})

test('the effect follows the meaning', () => {
  const { meaning, effect } = record()
  assert.deepEqual(blocksOf(sectionNames.meaning.heading, {}), [
    { type: 'prose', text: meaning },
    { type: 'prose', text: `${labels.effect}: ${effect.note}` },
  ])
})

test('a basis names its source with a link, or its kind if it has no source', () => {
  const basis = [
    { type: 'public-sample', source: 'sample', note: 'The number.' },
    { type: 'practice', note: 'The cause.' },
  ]
  const [list] = blocksOf(headings.sources, { basis }) ?? []
  assert.ok(list?.type === 'list')
  assert.deepEqual(list.items, [
    {
      head: { text: 'Sample code', href: 'https://docs.example/docs/status/about/#source-sample' },
      text: 'The number.',
    },
    { head: 'General practice', text: 'The cause.' },
  ])
})
