import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { dismissiveWords, plainerWords } from '../../../src/codes/prose/wording.ts'
import { commentsIn, elementTextsIn, linesOf, literalsIn, testNamesIn } from './texts.ts'
import type { Text } from './texts.ts'

/** The words that docs/style.md rejects, from the first column of its tables. */
const refused = readFileSync('docs/style.md', 'utf8')
  .split('\n')
  .flatMap((line) => /^\| (?!not |-)([^|]+?) +\|/.exec(line)?.[1]?.split(', ') ?? [])
const pattern = new RegExp(String.raw`\b(?:${refused.join('|')})\b`, 'i')

/** Places where such a word is intended. */
const allowed: readonly { readonly file: string; readonly word: string; readonly reason: string }[] = [
  ...refused.map((word) => ({ file: 'docs/style.md', word, reason: 'the list itself' })),
  ...[...Object.keys(plainerWords), 'simply', 'just', 'obviously', 'easy', 'easily', 'merely', 'of course'].map(
    (word) => {
      return { file: 'src/codes/prose/wording.ts', word, reason: 'what the check refuses' }
    },
  ),
  { file: 'src/search/english/text.ts', word: 'just', reason: 'a word without meaning for the look-up' },
  { file: 'src/view-models/headings.ts', word: 'easily', reason: 'a heading that is published' },
  { file: 'src/search/query/http.ts', word: 'gone', reason: 'the name of HTTP status 410' },
  { file: 'src/search/query/key-before.ts', word: 'error code', reason: 'two entries of a list of words' },
  { file: 'tests/unit/engine/style.test.ts', word: 'twin', reason: 'a sample' },
  { file: 'tests/unit/engine/style.test.ts', word: 'stands twice', reason: 'a sample' },
  { file: 'tests/unit/hand-written/check-page.test.ts', word: 'obviously', reason: 'a sample' },
]

const code = globSync('{src,data,scripts}/**/*.{ts,astro,css,js}')
const tests = globSync('tests/**/*.ts')
const documents = [...globSync('*.md'), ...globSync('docs/*.md'), ...globSync('.github/**/*.md')]

function found(files: readonly string[], textsOf: (content: string) => readonly Text[]): string[] {
  return files.flatMap((name) => {
    const file = name.replaceAll('\\', '/')
    return textsOf(readFileSync(name, 'utf8')).flatMap(({ text, line }) => {
      const word = pattern.exec(text.replaceAll(/whole numbers?/g, ''))?.[0]
      const isMeant = allowed.some((one) => one.file === file && one.word === word?.toLowerCase())
      return word === undefined || isMeant ? [] : [`${file}:${String(line)}: ${word}`]
    })
  })
}

test('docs/style.md lists every word that the check refuses', () => {
  assert.ok(refused.length > 30)
  const listed = new Set(refused)
  assert.deepEqual(
    Object.keys(plainerWords).filter((word) => !listed.has(word)),
    [],
  )
  assert.ok(refused.some((word) => dismissiveWords.test(word)))
})

test('comments use the words that people use, as docs/style.md has them', () => {
  assert.deepEqual(found(code, commentsIn), [])
})

test('a line of a comment has at most 120 characters: Prettier does not break it', () => {
  const long = [...code, ...tests].flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index) => {
        const isComment = /^ *(?:\/?\*|\/\/)/.test(line) && !line.includes('${')
        return isComment && line.length > 120 ? [`${file}:${String(index + 1)}`] : []
      }),
  )
  assert.deepEqual(long, [])
})

test('texts of the interface and messages use those words', () => {
  const components = code.filter((file) => file.endsWith('.astro'))
  assert.deepEqual([...found(code, literalsIn), ...found(components, elementTextsIn)], [])
})

test('tests use those words in their comments and names', () => {
  assert.deepEqual([...found(tests, commentsIn), ...found(tests, testNamesIn)], [])
})

test('documents use those words', () => {
  assert.deepEqual(found(documents, linesOf), [])
})

test('every exception for a word is still needed', () => {
  const idle = allowed.filter(
    ({ file, word }) => !new RegExp(String.raw`\b${word}\b`, 'i').test(readFileSync(file, 'utf8')),
  )
  assert.deepEqual(idle, [])
})

test('names of tests and of their cases are found, without quotes and placeholders', () => {
  const names = "test(`one ${a} “two”`, f)\ntest(\n  \"it's three\",\n)\nconst set = [{ name: 'four', text: 'five' }]"
  assert.deepEqual(testNamesIn(names), [
    { text: 'one ', line: 1 },
    { text: "it's three", line: 2 },
    { text: 'four', line: 5 },
  ])
})

test('comments, literals and lines are found with their numbers, comments and lines without quotes', () => {
  const source = "const a = 'https://example.org' // twin\n/**\n * It stands\n * twice, not “anew”.\n */\n"
  assert.deepEqual(commentsIn(source), [
    { text: '// twin', line: 1 },
    { text: '/** It stands twice, not . */', line: 2 },
  ])
  assert.deepEqual(literalsIn(source), [{ text: "'https://example.org'", line: 1 }])
  assert.deepEqual(literalsIn("const quote = /['\"]/g\nconst b = [/[`/]\\//, 'anew'] // `\n"), [
    { text: "'anew'", line: 2 },
  ])
  assert.deepEqual(elementTextsIn('---\nconst a = b > c\n---\n<p>One\n{b} two</p>'), [
    { text: 'One ', line: 4 },
    { text: ' two', line: 5 },
  ])
  assert.deepEqual(linesOf('one `two`\n```sh\nthree\n```\nfour'), [
    { text: 'one ', line: 1 },
    { text: '', line: 2 },
    { text: '', line: 3 },
    { text: '', line: 4 },
    { text: 'four', line: 5 },
  ])
})
