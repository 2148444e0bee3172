import { caseData } from '../../../src/search/index/case-data.ts'
import { caseIndexOf } from '../../../src/search/index/case-index.ts'
import type { CaseIndex } from '../../../src/search/index/case-index.ts'
import { nearQuotesIn } from '../../../src/search/index/near-quotes.ts'
import { signsOf } from '../../../src/search/rank/readings.ts'
import { catalog, index, lookup, read } from './reference.ts'
import { trainSparse } from './sparse-regression.ts'
import type { Example } from './sparse-regression.ts'

/** A text, and the codes that it gives. */
export interface Text {
  readonly query: string
  readonly codes: readonly number[]
  /** Whether it was written to be about codes that are given, by number or message */
  readonly isGiven: boolean
  /** How much each of its numbers counts, if not as usual */
  readonly count?: number
}

/** How much a number of a text that gives no code counts. */
const COUNT_OF_OTHERS = 2

/** A code may be in a text several times, not always as a code: numbers with odds this far below the best are not. */
const MAX_DISTANCE = 1.5

/** A code that is in a text, as an example. */
export interface NumberExample extends Example {
  readonly digits: string
  readonly text: Text
}

const { cases, synonyms, outOfDomain } = lookup
const FOLDS = 5
/** The notes without some texts of other fields, because the domain of words is known from these. */
const notes = Array.from({ length: FOLDS }, (_, fold) => {
  const others = outOfDomain.filter((_, i) => i % FOLDS !== fold)
  return caseIndexOf(caseData(catalog, { cases, synonyms, outOfDomain: others }), index.records)
})
const foldOf = new Map(outOfDomain.map((text, i) => [text, i % FOLDS]))
const allNotes = caseIndexOf(caseData(catalog, { cases, synonyms, outOfDomain }), index.records)

/** The codes among the numbers of a text; those of which it cannot be said whether they are given are left out. */
export function examplesOf(text: Text): NumberExample[] {
  const query = read(text.query)
  const known: CaseIndex = notes[foldOf.get(text.query) ?? -1] ?? allNotes
  const wanted = new Set(text.codes.map(String))
  return signsOf(index, query, nearQuotesIn(index, query.text), known).flatMap(({ number, signs }) => {
    const { digits } = number
    const isWanted = wanted.has(digits)
    // A success next to an error is given, too; and a case may be described by the number of its code.
    const isOpen = (!isWanted && index.byCode.get(digits)?.kind === 'success') || (isWanted && !text.isGiven)
    if (isOpen) return []
    const features = new Map([...number.features.map((name) => [name, 1] as const), ...Object.entries(signs)])
    const count = text.count ?? (text.isGiven && text.codes.length > 0 ? 1 : COUNT_OF_OTHERS)
    return [{ digits, text, features, isTrue: isWanted, count }]
  })
}

/** The weights for telling codes from other numbers. */
export function trainNumbers(examples: readonly NumberExample[]): Map<string, number> {
  const rough = trainSparse(examples)
  const oddsOf = ({ features }: Example) =>
    [...features].reduce((sum, [name, value]) => sum + value * (rough.get(name) ?? 0), 0)
  const best = new Map<string, number>()
  const nameOf = ({ text, digits }: NumberExample) => `${digits} ${text.query}`
  for (const example of examples) {
    best.set(nameOf(example), Math.max(best.get(nameOf(example)) ?? Number.NEGATIVE_INFINITY, oddsOf(example)))
  }
  return trainSparse(
    examples.map((example) => {
      const distance = (best.get(nameOf(example)) ?? 0) - oddsOf(example)
      return { ...example, isTrue: example.isTrue && distance <= MAX_DISTANCE }
    }),
  )
}
