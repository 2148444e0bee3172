import type { CaseIndex } from '../../../src/search/index/case-index.ts'
import { nearQuotesIn } from '../../../src/search/index/near-quotes.ts'
import type { SearchIndex } from '../../../src/search/index/search-index.ts'
import type { Query } from '../../../src/search/query/query.ts'
import { codesOf } from '../../../src/search/rank/given.ts'
import { readingsOf } from '../../../src/search/rank/readings.ts'
import { textSignsOf } from '../../../src/search/reworded/text-signs.ts'
import { candidatesIn } from '../../../src/search/reworded/reworded.ts'
import { notesFor } from './notes.ts'
import { index, messageIndex, read } from './reference.ts'
import { trainConfidence } from './regression.ts'
import type { Text } from './number-examples.ts'

/** A part of a text that may say a message, as an example. */
export interface MessageExample {
  readonly features: Readonly<Record<string, number>>
  readonly isTrue: boolean
  readonly count: number
}

/** The weight of an example in a text that reports no code. */
const COUNT_OF_OTHERS = 2

/** The parts of a text that may say a message; none of a text whose words are searched for. */
export function messageExamplesOf({ query, codes }: Text): MessageExample[] {
  const text = read(query)
  if (text.form !== 'paste' && !text.numbers) return []
  return [
    ...candidatesOf(index, text, notesFor(query)),
    // Without keywords and notes, which are loaded only if an answer needs them.
    ...candidatesOf(messageIndex, text, undefined),
  ].map(({ span, features }) => {
    const own = span.message.records.flatMap((place) => index.records[place]?.code ?? [])
    const isTrue = own.some((code) => codes.includes(code))
    return { features, isTrue, count: codes.length === 0 ? COUNT_OF_OTHERS : 1 }
  })
}

function candidatesOf(known: SearchIndex, text: Query, notes: CaseIndex | undefined): ReturnType<typeof candidatesIn> {
  const signs = textSignsOf(known, text.text, notes)
  const readings = readingsOf(known, text, nearQuotesIn(known, text.text), signs)
  return candidatesIn(known, text, codesOf(known, readings), signs)
}

/** The weights for telling messages that a text says from other words. */
export function trainMessages(examples: readonly MessageExample[]): Record<string, number> {
  const names = Object.keys(examples[0]?.features ?? {})
  const weights = trainConfidence(
    examples.map(({ features, isTrue, count }) => {
      return { own: names.map((name) => features[name] ?? 0), isCase: isTrue, count, fold: 0 }
    }),
  )
  return Object.fromEntries(names.map((name, i) => [name, Math.round((weights[i] ?? 0) * 100) / 100]))
}
