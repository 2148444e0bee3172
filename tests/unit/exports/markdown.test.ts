import assert from 'node:assert/strict'
import { test } from 'node:test'
import { repeatQuestion } from '../../../src/codes/labels.ts'
import { codeMarkdownFiles } from '../../../src/exports/code-markdown.ts'
import { codesJson } from '../../../src/exports/codes-json.ts'
import { llmsFor } from '../../../src/exports/llms.ts'
import { llmsFull } from '../../../src/exports/llms-full.ts'
import { context } from '../fixtures/build-context.ts'
import { category, record } from '../fixtures/record.ts'
import { text } from './read.ts'

const site = context([
  record(),
  record({
    code: 22,
    message: 'Wrong [password]',
    meaning: 'The `pass*word` differs, see code 1. It is < another*.',
    confusedWith: [{ code: 1, difference: 'The other one.' }],
    retired: { since: '2027-01-02', replacedBy: 1, reason: 'Merged.' },
  }),
])

test('the note of a code is complete, with its address and the version', async () => {
  const note = await text(codeMarkdownFiles, site, 'codes/1.md')
  assert.ok(note.startsWith('# 1 Parameter missing\n'))
  assert.ok(note.includes('<https://docs.example/docs/status/codes/1/>'))
  assert.ok(note.includes(site.catalog.version))
  assert.deepEqual(
    [...note.matchAll(/^## (.+)$/gm)].map(([, title]) => title),
    [
      'What it means',
      'Where it comes up',
      'Likely causes',
      'What to do',
      repeatQuestion,
      'In a response',
      `A reply to the ${site.catalog.audienceLabel(record().to).toLowerCase()}`,
      'What to collect before escalating',
      'Sources for this page',
      'Changes to this page',
    ],
  )
  for (const fact of ['Who acts: Developer', 'Can my job repeat this? No, fix first']) {
    assert.ok(note.includes(`\n- ${fact}\n`), fact)
  }
  const [step] = record().remediation
  assert.ok(note.includes(`1. ${step?.do ?? ''} (cause A) What confirms it: ${step?.expect ?? ''}\n`), note)
  assert.ok(note.includes(`- **A.** ${record().causes[0] ?? ''} (step 1)\n`), note)
})

test('text is escaped, literals stay literals, and mentions of codes are links', async () => {
  const note = await text(codeMarkdownFiles, site, 'codes/22.md')
  const mention = '[code 1](https://docs.example/docs/status/codes/1/)'
  assert.ok(note.includes(String.raw`# 22 Wrong \[password\]`))
  assert.ok(note.includes(String.raw`The ${'`pass*word`'} differs, see ${mention}. It is \< another\*.`))
})

test('a retired code says so first', async () => {
  const note = await text(codeMarkdownFiles, site, 'codes/22.md')
  const [, second] = note.split('\n\n')
  assert.equal(
    second,
    '> **Retired since 2027-01-02.** Merged. Replaced by [1 Parameter missing](https://docs.example/docs/status/codes/1/).',
  )
})

test('llms.txt has the form of its convention: a title, a summary, and sections of links', async () => {
  const [title, , summary, ...rest] = (await text(llmsFor([codesJson]), site)).split('\n')
  assert.equal(title, '# Codes')
  assert.equal(summary, '> Codes and what they mean.')
  const afterHead = rest.slice(rest.findIndex((line) => line.startsWith('## ')))
  for (const line of afterHead)
    assert.match(line, /^$|^## \S|^- \[.+\]\(https:\/\/docs\.example\/docs\/status\/\S*\)(: .+)?$/)
  assert.ok(
    afterHead.includes(
      '- [codes.json](https://docs.example/docs/status/codes.json): All 2 codes with categories, calls, places and sources',
    ),
  )
  assert.ok(rest.some((line) => line === '## request'))
  assert.ok(afterHead.some((line) => line.includes('/docs/status/codes/22.md')))
})

test('llms.txt has no section for guides without guides', async () => {
  assert.match(await text(llmsFor([codesJson]), site), /^## Guides$/m)
  assert.doesNotMatch(await text(llmsFor([codesJson]), { ...site, guides: [] }), /Guides/)
})

test('llms.txt names no glossary without terms', async () => {
  assert.match(await text(llmsFor([codesJson]), site), /^- \[Glossary\]/m)
  assert.doesNotMatch(await text(llmsFor([codesJson]), { ...site, glossary: [] }), /Glossary/)
})

test('llms.txt gives the first sentence of a meaning', async () => {
  const index = await text(llmsFor([codesJson]), site)
  assert.match(index, /: The `pass\*word` differs, see \[code 1\]\([^)]+\)\.$/m)
})

test('llms-full.txt holds every note, the categories and the glossary', async () => {
  const full = await text(llmsFull, site)
  for (const path of ['codes/1.md', 'codes/22.md']) assert.ok(full.includes(await text(codeMarkdownFiles, site, path)))
  const [{ description, common, checkFirst } = category()] = site.catalog.categories
  const [check = ''] = checkFirst
  assert.ok(full.includes(`\n# request\n\n${description}\n\n${common}\n\n1. ${check}\n`), full)
  assert.ok(full.endsWith('- **MAC**: Proves who sent it.\n'))
  const [mac] = site.glossary
  assert.ok(mac)
  const explained = await text(llmsFull, { ...site, glossary: [{ ...mac, matters: 'Without it, see code 1.' }] })
  assert.ok(
    explained.endsWith('Proves who sent it. Without it, see [code 1](https://docs.example/docs/status/codes/1/).\n'),
  )
})

test('the head says that two codes can share a message only where they do', async () => {
  const shared = context([record(), record({ code: 2 })])
  assert.ok((await text(llmsFull, shared)).includes('two codes can share a message'))
  assert.ok(!(await text(llmsFull, site)).includes('two codes can share a message'))
})
