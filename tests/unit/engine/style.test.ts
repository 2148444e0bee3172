import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { dismissiveWords, plainerWords } from '../../../src/codes/prose/wording.ts'

const plainer = new RegExp(`\\b(?:${Object.keys(plainerWords).join('|')})\\b`, 'i')

/** The comments of a file with their lines; what is quoted in them is somebody else's words. */
function commentsIn(code: string): { text: string; line: number }[] {
  return Array.from(code.matchAll(/\/\*[^]*?\*\/|<!--[^]*?-->|(?<=^|\s)\/\/.*$/gm), ({ 0: comment, index }) => ({
    text: comment.replaceAll(/`[^`]*`|"[^"]*"|“[^”]*”/g, '').replaceAll(/\s+(?:\*\s+)?/g, ' '),
    line: code.slice(0, index).split('\n').length,
  }))
}

test('comments use the words that people use, as docs/style.md has them', () => {
  const files = globSync('src/**/*.{ts,astro,css,js}', { exclude: ['src/content/**'] })
  const found = files.flatMap((file) =>
    commentsIn(readFileSync(file, 'utf8')).flatMap(({ text, line }) => {
      const word = plainer.exec(text)?.[0] ?? dismissiveWords.exec(text)?.[0]
      return word === undefined ? [] : [`${file.replaceAll('\\', '/')}:${String(line)}: ${word}`]
    }),
  )
  assert.deepEqual(found.sort(), [])
})

test('a comment is found with its line, without what it quotes', () => {
  const code = "const a = 'https://example.org' // twin\n/**\n * It stands\n * twice, not “anew”.\n */\n"
  const found = commentsIn(code).map(({ text, line }) => [line, plainer.exec(text)?.[0]])
  assert.deepEqual(found, [
    [1, 'twin'],
    [2, 'stands twice'],
  ])
})
