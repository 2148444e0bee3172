import type { CaseIndex } from '../index/case-index.ts'
import { stem, stopWordWeight } from '../language/text.ts'
import type { CaseMatch } from './cases.ts'
import type { Scores } from './score.ts'
import type { Term } from './terms.ts'

/**
 * How much each sign says that a case is about a code at all: a logistic regression over the tune half of the query
 * sets, described cases against texts of other fields. `npm run tune:search` trains it again and prints it.
 */
const BIAS = -5.71
const PER_SCORE = 0.101
const PER_SCORE_BY_WEIGHT = 0.198
const PER_EVIDENCE = 1.21
const PER_TELLING = 0.63
const UNKNOWN_SHARE = -5.3

/** More words than this that speak for the best record make it no surer. */
const MAX_COUNTED = 6

/** From here on the best record is a result: 3 % of the texts of other fields are above it. */
export const CONFIDENT = 0.5

/** From here on it is a guess: 15 % of the texts of other fields are above it. */
export const PLAUSIBLE = -1.1

/**
 * How sure it is that a case is about the record that fits it best, as log odds: 0 is as likely as not.
 * @param matches as `matchCases` gives them
 * @param terms of the case
 * @param scores of its words
 */
export function confidenceIn(
  cases: CaseIndex,
  [best]: readonly CaseMatch[],
  terms: readonly Term[],
  scores: Scores | undefined,
): number {
  if (!best) return Number.NEGATIVE_INFINITY
  const content = terms.filter(({ word }) => stopWordWeight(word) === 1)
  const unknown = content.filter(({ word, expansions }) => expansions.length === 0 && !cases.impactsOf(stem(word)))
  const total = terms.reduce((sum, { weight }) => sum + weight, 0)
  return (
    BIAS +
    PER_SCORE * best.score +
    (PER_SCORE_BY_WEIGHT * best.score) / Math.sqrt(Math.max(0.3, total)) +
    PER_EVIDENCE * Math.min(MAX_COUNTED, best.evidence) +
    PER_TELLING * Math.min(MAX_COUNTED, scores?.telling[best.record] ?? 0) +
    (UNKNOWN_SHARE * unknown.length) / Math.max(1, content.length)
  )
}
