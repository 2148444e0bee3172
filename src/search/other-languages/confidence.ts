import { logOdds } from '../rank/logistic.ts'
import type { LanguageMatches } from './match.ts'

/**
 * How much each feature says that a query is about a code at all: a logistic regression on the training set, queries
 * about codes against out-of-domain ones. `npm run tune:languages` trains it and prints the weights.
 */
const WEIGHTS = { bias: -3.53, named: 4.02, described: 1.18, evidence: 0.53, unknown: -4.28 }

/** More supporting words than this do not add to the confidence. */
const MAX_EVIDENCE = 6

/** From this confidence up, the best record is a result. */
export const LANGUAGE_CONFIDENT = 0.25

/** From this confidence up, it is a guess. */
export const LANGUAGE_PLAUSIBLE = -1.5

/**
 * The confidence that a query is about the record that fits it best, as log odds: 0 is as likely as not.
 * @returns minus infinity if no record fits
 */
export function languageConfidenceIn(found: LanguageMatches): number {
  return logOdds(WEIGHTS, languageFeaturesOf(found))
}

/** The features of a query and the record that fits it best; nothing if no record fits. */
export function languageFeaturesOf({
  matches: [best],
  unknown,
}: LanguageMatches): Record<keyof typeof WEIGHTS, number> | undefined {
  if (!best) return undefined
  const { named, described, evidence } = best
  return { bias: 1, named, described, evidence: Math.min(MAX_EVIDENCE, evidence), unknown }
}
