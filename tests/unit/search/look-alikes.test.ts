import assert from 'node:assert/strict'
import { test } from 'node:test'
import { stem } from '../../../src/search/english/text.ts'
import { lookAlikes } from '../../../src/search/english/look-alikes.ts'
import { corrections } from '../../../src/search/index/suggestions.ts'
import { englishWords } from '../../../src/data/english-words.ts'
import { index } from './index.ts'

test('words are kept that are near enough to a known one to be corrected, and no others', () => {
  assert.deepEqual(lookAlikes(['your', 'document'], ['hour', 'four', 'week', 'your', 'documents', 'monument']), [
    'documents',
    'four',
    'hour',
    'monument',
  ])
})

test('every word of English that the look-up would correct is known to be spelled right', () => {
  const { vocabulary, english, postings } = index.lexicon
  const sample = [...englishWords()].filter((word, i) => i % 40 === 0 && word.length > 3 && !postings.word.has(word))
  for (const word of sample) {
    const near = corrections({ vocabulary }, word).words.length > 0
    assert.ok(!near || english.spelled.has(stem(word)) || postings.stem.has(word) || isInflected(word), word)
  }
  function isInflected(word: string): boolean {
    return vocabulary.sorted.some((known) => known.startsWith(word.slice(0, 3)))
  }
})
