import { readFileSync, writeFileSync } from 'node:fs'
import { examplesOf, trainNumbers } from './number-examples.ts'
import { generatedTexts, givenTexts, otherTexts, outOfDomainTexts } from './training-texts.ts'

/**
 * Part of `npm run tune:numbers`: learns which numbers of a text are codes, from the training set and from texts about
 * other subjects, and writes the weights: those of words to `data/lookup.json`, others to
 * `src/search/query/numbers/weights.json`.
 */
const texts = [...givenTexts, ...otherTexts, ...generatedTexts, ...outOfDomainTexts]
const weights = trainNumbers(texts.flatMap(examplesOf))

/** Kinds of features that are words. */
const isWord = (name: string) => /^(?:name|before|after|next) /.test(name)
const sorted = [...weights].sort(([a], [b]) => (a < b ? -1 : 1))
const rules = JSON.parse(readFileSync('data/lookup.json', 'utf8')) as Record<string, unknown>
write('data/lookup.json', { ...rules, learned: Object.fromEntries(sorted.filter(([name]) => isWord(name))) })
write('src/search/query/numbers/weights.json', Object.fromEntries(sorted.filter(([name]) => !isWord(name))))
console.log(`${String(sorted.length)} weights, ${String(sorted.filter(([name]) => isWord(name)).length)} of words`)

function write(file: string, value: unknown): void {
  writeFileSync(file, `${JSON.stringify(value, undefined, 2)}\n`)
}
