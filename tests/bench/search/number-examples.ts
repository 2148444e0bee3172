import { nearQuotesIn } from '../../../src/search/index/near-quotes.ts'
import { signsOf } from '../../../src/search/rank/readings.ts'
import { textSignsOf } from '../../../src/search/reworded/text-signs.ts'
import { notesFor } from './notes.ts'
import { index, read } from './reference.ts'
import { trainSparse } from './sparse-regression.ts'
import type { Example } from './sparse-regression.ts'

/** A text, and the codes that it reports. */
export interface Text {
  readonly query: string
  readonly codes: readonly number[]
  /** Whether its author meant it to report codes, by number or message */
  readonly isGiven: boolean
  /** The weight of each of its numbers, if not the usual one */
  readonly count?: number
}

/** The weight of a number in a text that reports no code. */
const COUNT_OF_OTHERS = 2

/** A number may be a code in one place of a text and not in another: not with log odds this far below the best. */
const MAX_DISTANCE = 1.5

/** A code that is in a text, as an example. */
export interface NumberExample extends Example {
  readonly digits: string
  readonly text: Text
}

/** The codes among the numbers of a text, without those that may or may not be reported. */
export function examplesOf(text: Text): NumberExample[] {
  const query = read(text.query)
  const wanted = new Set(text.codes.map(String))
  return signsOf(
    index,
    query,
    nearQuotesIn(index, query.text),
    textSignsOf(index, query.text, notesFor(text.query)),
  ).flatMap(({ number, signs }) => {
    const { digits } = number
    const isWanted = wanted.has(digits)
    // A success next to an error is reported, too; and a description of a case may contain the number of its code.
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
