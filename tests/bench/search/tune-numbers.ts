import { readFileSync, writeFileSync } from 'node:fs'
import { examplesOf, trainNumbers } from './number-examples.ts'
import type { Text } from './number-examples.ts'
import { catalog, lookup } from './reference.ts'
import { pastesOf } from './pastes.ts'
import { querySets } from './sets.ts'

/**
 * `npm run tune:numbers`: learns which numbers of a text are codes, from the training set and from texts about other
 * subjects, and writes the weights: those of words to `data/lookup.json`, others to
 * `src/search/query/numbers/weights.json`.
 */
const texts = [
  ...['stacks', 'two-codes', 'formats', 'notations', 'sentences', 'messages'].flatMap((name) => textsOf(name, true)),
  ...['tickets', 'short', 'words', 'foreign'].flatMap((name) => textsOf(name, false)),
  ...pastesOf(messageOf).map(({ text, codes }): Text => ({ query: text, codes, isGiven: true })),
  ...generated('log line', 'pasted with message', 'pasted without message'),
  ...lookup.outOfDomain.map((query): Text => ({ query, codes: [], isGiven: false })),
]
const weights = trainNumbers(texts.flatMap(examplesOf))

/** Kinds of features that are words. */
const isWord = (name: string) => /^(?:name|before|after|next) /.test(name)
const sorted = [...weights].sort(([a], [b]) => (a < b ? -1 : 1))
const rules = JSON.parse(readFileSync('data/lookup.json', 'utf8')) as Record<string, unknown>
write('data/lookup.json', { ...rules, learned: Object.fromEntries(sorted.filter(([name]) => isWord(name))) })
write('src/search/query/numbers/weights.json', Object.fromEntries(sorted.filter(([name]) => !isWord(name))))
console.log(`${String(sorted.length)} weights, ${String(sorted.filter(([name]) => isWord(name)).length)} of words`)

function messageOf(code: number): string {
  return catalog.codes.find((record) => record.code === code)?.message ?? ''
}

function textsOf(name: string, isGiven: boolean): Text[] {
  const file = new URL(`training/${name}.json`, import.meta.url)
  const list = JSON.parse(readFileSync(file, 'utf8')) as Partial<Text>[]
  return list.map(({ query = '', codes = [] }) => ({ query, codes, isGiven }))
}

/** Sets of generated texts: each text counts little, because they are all alike. */
function generated(...names: readonly string[]): Text[] {
  const sets = querySets(catalog.codes, 1, 'training').filter(({ name }) => names.includes(name))
  return sets.flatMap(({ questions }) =>
    questions.map((question): Text => ({ ...question, isGiven: true, count: 0.2 })),
  )
}

function write(file: string, value: unknown): void {
  writeFileSync(file, `${JSON.stringify(value, undefined, 2)}\n`)
}
