import type { LanguageMatches } from './match.ts'

/**
 * How much each feature says that a query is about a code at all: a logistic regression on the training set, queries
 * about codes against out-of-domain ones. `npm run tune:languages` trains it and prints it.
 */
const WEIGHTS = { bias: -3.54, named: 5.27, described: 0.84, evidence: 0.62, unknown: -5.01 }

/** More supporting words than this do not add to the confidence. */
const MAX_EVIDENCE = 6

/** From here up, the best record is a result. */
export const CONFIDENT = 0

/** From here up, it is a guess. */
export const PLAUSIBLE = -1.9

/**
 * The confidence that a query is about the record that fits it best, as log odds: 0 is as likely as not.
 * @returns minus infinity if no record fits
 */
export function confidenceIn(found: LanguageMatches): number {
  const features = featuresOf(found)
  if (!features) return Number.NEGATIVE_INFINITY
  return Object.values(WEIGHTS).reduce((sum, weight, i) => sum + weight * (features[i] ?? 0), 0)
}

/** The features, in the order of `WEIGHTS`; nothing if no record fits. */
export function featuresOf({ matches: [best], unknown }: LanguageMatches): number[] | undefined {
  return best && [1, best.named, best.described, Math.min(MAX_EVIDENCE, best.evidence), unknown]
}
