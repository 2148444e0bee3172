import { caseData, fieldNames } from '../../../src/search/index/case-data.ts'
import type { FieldWeights } from '../../../src/search/index/case-data.ts'
import { caseIndexOf } from '../../../src/search/index/case-index.ts'
import { matchCases, WORDS_WEIGHT } from '../../../src/search/rank/cases.ts'
import { catalog, index, lookup, matchesOf, questionsOf, read } from './reference.ts'

/**
 * Part of `npm run tune:search`: trains the weights of the notes (`case-data.ts`, `cases.ts`) on the training set, and
 * prints them. Round them and write them there by hand.
 */
const { synonyms, cases, outOfDomain } = lookup
const placeOf = new Map(index.records.map(({ code }, i) => [code, i]))

/** The sets that the ranking of described cases is tuned on, with the weight of a query of each. */
const counts: Readonly<Record<string, number>> = { tickets: 3, 'short words': 1, 'words that mean it': 0.3 }

/** A query: the features of each record for it, and which records are right. */
interface Example {
  readonly features: readonly Float64Array[]
  readonly right: readonly number[]
  readonly count: number
}

// One index for each field and kind of term: with these the score of a record is a sum of features.
const parts = fieldNames.flatMap((field) =>
  ([0, 1] as const).map((kind) => {
    const own = [kind === 0 ? 1 : 0, kind === 1 ? 1 : 0] as const
    const weights = Object.fromEntries(fieldNames.map((name) => [name, name === field ? own : [0, 0]])) as FieldWeights
    return {
      name: `${field}, ${kind === 0 ? 'stem' : 'synonym'}`,
      index: caseIndexOf(caseData(catalog, { cases, synonyms, outOfDomain }, weights), index.records),
    }
  }),
)
const names = ['words', ...parts.map(({ name }) => name)]

const examples = questionsOf(counts).flatMap(({ question, count }): Example[] => {
  const found = matchesOf(read(question.query))
  if (!found?.scores) return []
  const { terms, scores } = found
  const features = index.records.map((_, i) => Float64Array.from([(scores.score[i] ?? 0) * 10, ...parts.map(() => 0)]))
  for (const [i, part] of parts.entries()) {
    for (const { record, score } of matchCases(part.index, terms, undefined)) {
      const own = features[record]
      if (own) own[i + 1] = score
    }
  }
  return [{ features, right: question.codes.flatMap((code) => placeOf.get(code) ?? []), count }]
})

const weights = trainRanking(examples)
console.log('Weights; those of the notes are for words at WORDS_WEIGHT =', WORDS_WEIGHT)
const scale = WORDS_WEIGHT / 10 / (weights[0] ?? 1)
for (const [i, name] of names.entries()) console.log(name.padEnd(24), ((weights[i] ?? 0) * scale).toFixed(2))

/** The non-negative weights that make the right records most likely (softmax, Adam). */
function trainRanking(data: readonly Example[], rounds = 150, decay = 0.001): Float64Array {
  const size = names.length
  const current = new Float64Array(size).fill(0.3)
  const mean = new Float64Array(size)
  const square = new Float64Array(size)
  for (let round = 1; round <= rounds; round++) {
    const slope = new Float64Array(size)
    for (const { features, right, count } of data) {
      const scores = features.map((own) => own.reduce((sum, value, i) => sum + value * (current[i] ?? 0), 0))
      const top = Math.max(...scores)
      const odds = scores.map((score) => Math.exp(score - top))
      const total = odds.reduce((sum, value) => sum + value, 0)
      const wanted = right.reduce((sum, record) => sum + (odds[record] ?? 0), 0)
      for (const [record, own] of features.entries()) {
        const share = (odds[record] ?? 0) / total - (right.includes(record) ? (odds[record] ?? 0) / wanted : 0)
        if (Math.abs(share) > 1e-6)
          for (let i = 0; i < size; i++) slope[i] = (slope[i] ?? 0) + count * share * (own[i] ?? 0)
      }
    }
    for (let i = 0; i < size; i++) {
      const step = (slope[i] ?? 0) / data.length + decay * (current[i] ?? 0)
      mean[i] = 0.9 * (mean[i] ?? 0) + 0.1 * step
      square[i] = 0.999 * (square[i] ?? 0) + 0.001 * step * step
      const size1 = (mean[i] ?? 0) / (1 - 0.9 ** round)
      const size2 = Math.sqrt((square[i] ?? 0) / (1 - 0.999 ** round)) + 1e-8
      current[i] = Math.max(0, (current[i] ?? 0) - (0.02 * size1) / size2)
    }
  }
  return current
}
