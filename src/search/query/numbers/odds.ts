import structure from './weights.json' with { type: 'json' }

/** Log odds by feature, as `npm run tune:numbers` learns them. */
export type Weights = Readonly<Record<string, number>>

/** What every API has in common: notation, place, and how surely a key names a code. */
const common: Weights = structure

/**
 * The log odds that a number is given as a code; 0 is as likely as not.
 * @param features of the number, each once
 * @param learned the weights of words, which belong to one API
 */
export function oddsOf(features: readonly string[], learned: Weights): number {
  return features.reduce((sum, feature) => sum + (common[feature] ?? learned[feature] ?? 0), common.bias ?? 0)
}

/** The weight of a feature that is a quantity. */
export function weightOf(feature: string): number {
  return common[feature] ?? 0
}
