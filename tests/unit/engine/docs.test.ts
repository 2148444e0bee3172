import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'

/** The documents about the code, each with the texts that it formats as code. */
const documents = ['README.md', 'CONTRIBUTING.md', ...globSync('docs/*.md')].map((file) => ({
  file,
  quoted: [...readFileSync(file, 'utf8').matchAll(/`([^`\n]+)`/g)].map(([, text = '']) => text),
}))

/** Names that documents invent for an example. */
const madeUp = ['PaymentCode', 'lastRet_code', 'InvalidEmail']

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

test('every function, type, constant and variable that a document names exists', () => {
  const names = /^(?:[a-z]+[A-Z]\w*|[A-Z][a-z]+[A-Z]\w*|[A-Z]+_[A-Z_]+)$/
  const words = new Set([...namesInCode(), ...variablesOfTests(), ...madeUp])
  const missing = documents.flatMap(({ file, quoted }) =>
    quoted.filter((text) => names.test(text) && !words.has(text)).map((text) => `${file}: ${text}`),
  )
  assert.deepEqual(missing, [])
})

/** The words of code, data and workflows, without those of comments: a comment can keep a name that was changed. */
function namesInCode(): string[] {
  return globSync('{src,scripts,data,deploy,.github}/**/*.{ts,astro,js,json,yml}')
    .concat(['astro.config.mjs', 'package.json'])
    .flatMap(
      (file) =>
        readFileSync(file, 'utf8')
          .replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*/g, '')
          .match(/\w+/g) ?? [],
    )
}

/** The environment variables that only tests read. */
function variablesOfTests(): string[] {
  return globSync(['tests/**/*.ts', 'playwright.config.ts'])
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/process\.env\.(\w+)/g)])
    .map(([, name = '']) => name)
}
