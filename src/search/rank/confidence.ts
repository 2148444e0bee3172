import type { CaseIndex } from '../index/case-index.ts'
import { stem, stopWordWeight } from '../english/text.ts'
import type { CaseMatch } from './cases.ts'
import { logOdds } from './logistic.ts'
import type { ForeignSigns } from './signs.ts'
import type { QueryTerm } from './terms.ts'

/**
 * How much each feature says that a case is about a code at all: a logistic regression on the training set, described
 * cases against out-of-domain texts. `npm run tune:search` trains it and prints the weights.
 */
const WEIGHTS = {
  bias: -7.56,
  score: 0.11,
  scorePerWord: 0.68,
  evidence: 1.53,
  evidenceShare: -0.8,
  domain: 0.77,
  unknown: 0.41,
  unknownShare: -6.81,
  length: -1.89,
  numbers: -1.88,
  systems: -3.1,
}

/** Supporting words and signs of another system beyond these numbers do not change the confidence. */
const MAX_EVIDENCE = 6
const MAX_SIGNS = 2

/** From this confidence up, the best record is a result: 1 % of out-of-domain training texts are above it. */
export const CASE_CONFIDENT = 0

/** From this confidence up, it is a guess: 6 % of out-of-domain training texts are above it. */
export const CASE_PLAUSIBLE = -3

/**
 * The confidence that a case is about the record that fits it best, as log odds: 0 is as likely as not.
 * @param matches as `matchCases` gives them
 * @param terms of the case
 * @param signs that it is about another system
 */
export function caseConfidenceIn(
  cases: CaseIndex,
  matches: readonly CaseMatch[],
  terms: readonly QueryTerm[],
  signs: ForeignSigns,
): number {
  return logOdds(WEIGHTS, caseFeaturesOf(cases, matches, terms, signs))
}

/**
 * The features of a case and the record that fits it best.
 * @returns nothing if no record fits
 */
export function caseFeaturesOf(
  cases: CaseIndex,
  [best]: readonly CaseMatch[],
  terms: readonly QueryTerm[],
  { numbers, systems }: ForeignSigns,
): Record<keyof typeof WEIGHTS, number> | undefined {
  if (!best) return undefined
  const content = terms.filter(({ word }) => stopWordWeight(word) === 1)
  const unknown = content.filter(({ word, expansions }) => expansions.length === 0 && !cases.impactsOf(stem(word)))
  const roots = new Set(content.map(({ word, corrected }) => stem(corrected ?? word)))
  const count = Math.max(1, content.length)
  return {
    bias: 1,
    score: best.score,
    scorePerWord: best.score / count,
    evidence: Math.min(MAX_EVIDENCE, best.evidence),
    evidenceShare: best.evidence / count,
    domain: [...roots].reduce((sum, root) => sum + cases.domainOf(root), 0),
    unknown: unknown.length,
    unknownShare: unknown.length / count,
    length: Math.log(count),
    numbers: Math.min(MAX_SIGNS, numbers),
    systems: Math.min(MAX_SIGNS, systems),
  }
}
