/** A query: its features, and whether it is about a code. */
export interface Observation {
  readonly own: readonly number[]
  readonly isCase: boolean
  /** How much it counts */
  readonly count: number
}

/**
 * Weights of a logistic regression: cases against out-of-domain texts.
 * @param scales by which features are multiplied, so that their weights are learned equally fast
 */
export function trainConfidence(data: readonly Observation[], scales: readonly number[], rounds = 4000): number[] {
  const current = scales.map(() => 0)
  for (let round = 0; round < rounds; round++) {
    const slope = scales.map(() => 0)
    for (const { own, isCase, count } of data) {
      const sum = own.reduce((before, value, i) => before + value * (scales[i] ?? 1) * (current[i] ?? 0), 0)
      const error = 1 / (1 + Math.exp(-sum)) - (isCase ? 1 : 0)
      for (const [i, value] of own.entries()) slope[i] = (slope[i] ?? 0) + count * error * value * (scales[i] ?? 1)
    }
    for (const i of current.keys()) {
      current[i] = (current[i] ?? 0) - 1.2 * ((slope[i] ?? 0) / data.length + 0.0003 * (current[i] ?? 0))
    }
  }
  return current.map((weight, i) => weight * (scales[i] ?? 1))
}
