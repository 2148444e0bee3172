import type { LanguageMatches } from './match.ts'

/**
 * How much each feature says that a query is about a code at all: a logistic regression on the training set, queries
 * about codes against out-of-domain ones. `npm run tune:languages` trains it and prints it.
 */
const WEIGHTS = { bias: -3.53, named: 4.02, described: 1.18, evidence: 0.53, unknown: -4.28 }
const names = Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[]

/** More supporting words than this do not add to the confidence. */
const MAX_EVIDENCE = 6

/** From here up, the best record is a result. */
export const CONFIDENT = 0.25

/** From here up, it is a guess. */
export const PLAUSIBLE = -1.5

/**
 * The confidence that a query is about the record that fits it best, as log odds: 0 is as likely as not.
 * @returns minus infinity if no record fits
 */
export function confidenceIn(found: LanguageMatches): number {
  const features = featuresOf(found)
  if (!features) return Number.NEGATIVE_INFINITY
  return names.reduce((sum, name) => sum + WEIGHTS[name] * features[name], 0)
}

/** The features of a query and the record that fits it best; nothing if no record fits. */
export function featuresOf({
  matches: [best],
  unknown,
}: LanguageMatches): Record<keyof typeof WEIGHTS, number> | undefined {
  if (!best) return undefined
  const { named, described, evidence } = best
  return { bias: 1, named, described, evidence: Math.min(MAX_EVIDENCE, evidence), unknown }
}
