import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { loadGlossary } from '../../../src/data/glossary.ts'
import { guideFolder, guideIds } from '../../../src/data/guides.ts'
import { sentences, words } from '../../../src/codes/prose/passages.ts'
import { MAX_SENTENCE_WORDS, dismissiveWords } from '../../../src/codes/rules/style.ts'
import { proseOf } from './mdx.ts'

const texts = [
  ...guideIds().map((id) => ({
    name: `guide ${id}`,
    blocks: proseOf(readFileSync(`${guideFolder()}/${id}.mdx`, 'utf8')),
  })),
  ...loadGlossary().map(({ id, definition, matters }) => ({ name: `term ${id}`, blocks: [definition, matters ?? ''] })),
]

test('prose is taken from a page without its code, its tags and its markup', () => {
  const page =
    '---\ntitle: T\ndescription: Two words.\n---\nimport A from "a"\n\n## A heading\n\nOne **bold**\nline, [linked](https://example.com).\n\n- <A x={1} /> an item\n\n| a | b c |\n| - | - |\n\n```ts\nconst simply = 1\n```\n'
  assert.deepEqual(proseOf(page), ['T', 'Two words.', 'A heading', 'One bold line, linked.', 'an item', 'a', 'b c'])
})

for (const { name, blocks } of texts) {
  test(`${name}: every sentence has at most ${String(MAX_SENTENCE_WORDS)} words`, () => {
    const long = blocks.flatMap(sentences).filter((sentence) => words(sentence).length > MAX_SENTENCE_WORDS)
    assert.deepEqual(long, [])
  })

  test(`${name}: no word belittles the reader's problem`, () => {
    assert.deepEqual(
      blocks.filter((block) => dismissiveWords.test(block)),
      [],
    )
  })
}
