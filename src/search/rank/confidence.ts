import type { CaseIndex } from '../index/case-index.ts'
import { stem, stopWordWeight } from '../english/text.ts'
import type { CaseMatch } from './cases.ts'
import type { Scores } from './score.ts'
import type { QueryTerm } from './terms.ts'

/**
 * How much each feature says that a case is about a code at all: a logistic regression on the training set, described
 * cases against out-of-domain texts. `npm run tune:search` trains it and prints it.
 */
const WEIGHTS = {
  bias: -6.43,
  score: 0.329,
  evidence: 0.128,
  telling: 0.15,
  unknownShare: -5.3,
  evidenceShare: 2.15,
  domain: 0.688,
}
const names = Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[]

/** More supporting words than this do not add to the confidence. */
const MAX_COUNTED = 6

/** From here on the best record is a result: 1.3 % of out-of-domain texts are above it. */
export const CONFIDENT = 1

/** From here on it is a guess: 4 % of out-of-domain texts are above it. */
export const PLAUSIBLE = -1.2

/**
 * The confidence that a case is about the record that fits it best, as log odds: 0 is as likely as not.
 * @param matches as `matchCases` gives them
 * @param terms of the case
 * @param scores of its words
 */
export function confidenceIn(
  cases: CaseIndex,
  matches: readonly CaseMatch[],
  terms: readonly QueryTerm[],
  scores: Scores | undefined,
): number {
  const features = featuresOf(cases, matches, terms, scores)
  if (!features) return Number.NEGATIVE_INFINITY
  return names.reduce((sum, name) => sum + WEIGHTS[name] * features[name], 0)
}

/**
 * The features of a case and the record that fits it best.
 * @returns nothing where no record fits
 */
export function featuresOf(
  cases: CaseIndex,
  [best]: readonly CaseMatch[],
  terms: readonly QueryTerm[],
  scores: Scores | undefined,
): Record<keyof typeof WEIGHTS, number> | undefined {
  if (!best) return undefined
  const content = terms.filter(({ word }) => stopWordWeight(word) === 1)
  const isUnknown = ({ word, expansions }: QueryTerm) => expansions.length === 0 && !cases.impactsOf(stem(word))
  const known = content.filter((term) => !isUnknown(term))
  return {
    bias: 1,
    score: best.score,
    evidence: Math.min(MAX_COUNTED, best.evidence),
    telling: Math.min(MAX_COUNTED, scores?.telling[best.record] ?? 0),
    unknownShare: (content.length - known.length) / Math.max(1, content.length),
    evidenceShare: best.evidence / Math.max(1, content.length),
    domain: known.reduce((sum, { word, corrected }) => sum + cases.domainOf(stem(corrected ?? word)), 0),
  }
}
