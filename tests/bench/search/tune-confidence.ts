import { caseData } from '../../../src/search/index/case-data.ts'
import { caseIndexOf } from '../../../src/search/index/case-index.ts'
import type { CaseIndex } from '../../../src/search/index/case-index.ts'
import { matchCases } from '../../../src/search/rank/cases.ts'
import { caseFeaturesOf } from '../../../src/search/rank/confidence.ts'
import { find } from '../../../src/search/rank/find.ts'
import { foreignSignsIn } from '../../../src/search/rank/signs.ts'
import { catalog, index, lookup, matchesOf, questionsOf, read } from './reference.ts'
import { FOLDS, oddsByOthers, trainConfidence } from './regression.ts'
import type { Observation } from './regression.ts'

/**
 * Part of `npm run tune:search`: trains how sure the look-up is of described cases (`confidence.ts`) on the training
 * set and on `out-of-domain.json`, and prints the weights with the result of each threshold on queries that they were
 * not trained on.
 */
const counts: Readonly<Record<string, number>> = {
  tickets: 3,
  'short words': 1.5,
  'words that mean it': 0.3,
  'out of domain': 2,
  'no code, nonsense, out of domain': 0.5,
}
const { cases, synonyms, outOfDomain } = lookup
const name = 'out-of-domain.json'

/** A query, with what was found for it. */
interface Asked extends Observation {
  readonly set: string
  /** Whether the confidence decides about it; false if other evidence already has */
  readonly isOpen: boolean
  /** Whether its best record is right, and whether one of its three best is */
  readonly first: boolean
  readonly three: boolean
}

let names: readonly string[] = []
const casesWithout = (texts: readonly string[]) =>
  caseIndexOf(
    caseData(catalog, { cases, synonyms, outOfDomain: outOfDomain.filter((text) => !texts.includes(text)) }),
    index.records,
  )
const whole = casesWithout([])
const asked = [
  ...questionsOf(counts).map(({ question, set, count }, i) => {
    return askedOf(whole, question.query, question.codes, { set, count, fold: i % FOLDS })
  }),
  // The domain of a word is learned from these texts, so each text is evaluated without those of its fold.
  ...Array.from({ length: FOLDS }, (_, fold) => {
    const texts = outOfDomain.filter((_, i) => i % FOLDS === fold)
    const others = casesWithout(texts)
    return texts.map((text) => askedOf(others, text, [], { set: name, count: 1.7, fold }))
  }).flat(),
]

const open = asked.filter(({ isOpen }) => isOpen)
const weights = trainConfidence(open)
console.log('Confidence')
for (const [i, feature] of names.entries()) console.log(feature.padEnd(16), (weights[i] ?? 0).toFixed(2))

const odds = oddsByOthers(open)
const sets = [...Object.keys(counts), name]
const table = [-4, -3.5, -3, -2.5, -2, -1.5, -1, -0.5, 0, 0.5, 1].map((least) => {
  const row = sets.map((set) => {
    const own = asked.filter((one) => one.set === set)
    const share = (holds: (one: Asked) => boolean) => {
      const right = own.filter((one) => holds(one) && (!one.isOpen || (odds.get(one) ?? 0) >= least))
      return ((100 * right.length) / own.length).toFixed(1)
    }
    const isCase = own.some((one) => one.isCase)
    return [set, isCase ? `${share(({ first }) => first)} / ${share(({ three }) => three)}` : share(hasAny)]
  })
  return { least, ...Object.fromEntries(row) } as Record<string, unknown>
})
console.log('By the least odds: right first / within three; out of domain: with any')
console.table(table)

function hasAny({ first }: Asked): boolean {
  return first
}

function askedOf(
  known: CaseIndex,
  text: string,
  codes: readonly number[],
  { set, count, fold }: { set: string; count: number; fold: number },
): Asked {
  const query = read(text)
  const answer = find(index, query)
  const isCase = codes.length > 0
  const found = answer.needsCases ? matchesOf(query) : undefined
  const matches = found ? matchCases(known, found.terms, found.scores) : []
  const features = found && caseFeaturesOf(known, matches, found.terms, foreignSignsIn(index, query))
  if (features) names = Object.keys(features)
  const best = found
    ? matches.slice(0, 3).map(({ record }) => index.records[record]?.code ?? -1)
    : answer.hits.slice(0, 3).map(({ record }) => record.code)
  const isRight = (code: number | undefined) => code !== undefined && (!isCase || codes.includes(code))
  return {
    set,
    isCase,
    count,
    fold,
    own: features ? Object.values(features) : [],
    isOpen: features !== undefined,
    first: isRight(best[0]),
    three: best.some(isRight),
  }
}
