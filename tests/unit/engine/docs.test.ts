import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'

/** What people read about the code, with what each writes as code. */
const documents = ['README.md', 'CONTRIBUTING.md', ...globSync('docs/*.md')].map((file) => ({
  file,
  quoted: [...readFileSync(file, 'utf8').matchAll(/`([^`\n]+)`/g)].map(([, text = '']) => text),
}))

test('every path that a document names exists', () => {
  const folders = /^(?:src|tests|scripts|data|deploy|docs|examples|\.github)\/[\w./[\]-]+$/
  // Capitals stand for a name to choose.
  const missing = documents.flatMap(({ file, quoted }) =>
    quoted
      .filter((text) => folders.test(text) && !/\/(?:[A-Z]+)(?:\.|$)/.test(text) && !existsSync(text))
      .map((text) => `${file}: ${text}`),
  )
  assert.deepEqual(missing, [])
})

test('every function, constant and variable that a document names exists', () => {
  const names = /^(?:[a-z]+[A-Z]\w*|[A-Z]+_[A-Z_]+)$/
  const code = globSync('{src,scripts,tests,data,deploy,.github}/**/*.{ts,astro,js,json,yml}')
    .concat(['astro.config.mjs', 'package.json', 'README.md'])
    .filter((file) => !file.endsWith('engine/docs.test.ts'))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')
  const words = new Set(code.match(/\w+/g))
  const missing = documents.flatMap(({ file, quoted }) =>
    quoted.filter((text) => names.test(text) && !words.has(text)).map((text) => `${file}: ${text}`),
  )
  assert.deepEqual(missing, [])
})
