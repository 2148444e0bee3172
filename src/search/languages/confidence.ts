import type { LanguageMatches } from './match.ts'

/**
 * How much each sign says that a query is about a code at all: a logistic regression over the tune half of the query
 * sets, queries of the field against those of others. `npm run tune:languages` trains it again and prints it.
 */
const WEIGHTS = { bias: -3.54, named: 5.27, described: 0.84, evidence: 0.62, unknown: -5.01 }

/** More words than this that speak for the best record make it no surer. */
const MAX_EVIDENCE = 6

/** From here on the best record is a result. */
export const CONFIDENT = 0

/** From here on it is a guess. */
export const PLAUSIBLE = -1.9

/**
 * How sure it is that a query is about the record that fits it best, as log odds: 0 is as likely as not.
 * @returns minus infinity where no record fits
 */
export function confidenceIn(found: LanguageMatches): number {
  const signs = signsOf(found)
  if (!signs) return Number.NEGATIVE_INFINITY
  return Object.values(WEIGHTS).reduce((sum, weight, i) => sum + weight * (signs[i] ?? 0), 0)
}

/** The signs, in the order of `WEIGHTS`; nothing where no record fits. */
export function signsOf({ matches: [best], unknown }: LanguageMatches): number[] | undefined {
  return best && [1, best.named, best.described, Math.min(MAX_EVIDENCE, best.evidence), unknown]
}
