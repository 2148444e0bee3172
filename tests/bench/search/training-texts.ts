import { readFileSync } from 'node:fs'
import type { Text } from './number-examples.ts'
import { pastesOf } from './pastes.ts'
import { catalog, lookup } from './reference.ts'
import { querySets } from './sets.ts'

/** Texts of the training set that report codes by number or message. */
export const givenTexts: readonly Text[] = [
  'stacks',
  'two-codes',
  'formats',
  'notations',
  'sentences',
  'messages',
].flatMap((name) => textsOf(name, true))

/** Texts that describe cases, and texts about other subjects. */
export const otherTexts: readonly Text[] = ['tickets', 'short', 'words', 'foreign'].flatMap((name) =>
  textsOf(name, false),
)

/** The texts about other subjects from which the domain of words is learned. */
export const outOfDomainTexts: readonly Text[] = lookup.outOfDomain.map((query) => {
  return { query, codes: [], isGiven: false }
})

/** Texts that must be answered, and generated texts: each of these counts little, because they are all alike. */
export const generatedTexts: readonly Text[] = [
  ...pastesOf(messageOf).map(({ text, codes }): Text => ({ query: text, codes, isGiven: true, count: 3 })),
  ...generated('log line', 'pasted with message', 'pasted without message'),
]

function messageOf(code: number): string {
  return catalog.codes.find((record) => record.code === code)?.message ?? ''
}

function textsOf(name: string, isGiven: boolean): Text[] {
  const file = new URL(`training/${name}.json`, import.meta.url)
  const list = JSON.parse(readFileSync(file, 'utf8')) as Partial<Text>[]
  return list.map(({ query = '', codes = [] }) => ({ query, codes, isGiven }))
}

function generated(...names: readonly string[]): Text[] {
  const sets = querySets(catalog.codes, 1, 'training').filter(({ name }) => names.includes(name))
  return sets.flatMap(({ questions }) =>
    questions.map((question): Text => ({ ...question, isGiven: true, count: 0.2 })),
  )
}
