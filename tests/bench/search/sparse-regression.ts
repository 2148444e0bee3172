/** An example to learn from. */
export interface Example {
  /** Its features, each with its value: 1 for features that are not quantities */
  readonly features: ReadonlyMap<string, number>
  readonly isTrue: boolean
  /** How much it counts */
  readonly count: number
}

/** How strongly few features are preferred to many (L1). */
const PENALTY = 1

/** Features that fewer examples have are left out. */
const MIN_EXAMPLES = 5

/** Smaller weights are left out, and the others are rounded to two digits. */
const MIN_WEIGHT = 0.2

const ROUNDS = 150

/**
 * Learn weights by logistic regression with an L1 penalty (cyclic coordinate descent): most features get none.
 * @returns the log odds of each feature that matters, and `bias`
 */
export function trainSparse(examples: readonly Example[]): Map<string, number> {
  const columns = columnsOf(examples)
  const margins = new Float64Array(examples.length)
  const weights = new Map<string, number>()
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, { places, values, curve }] of columns) {
      let slope = 0
      for (const [i, place] of places.entries()) {
        const { isTrue, count } = examples[place] ?? { isTrue: false, count: 0 }
        slope += count * (values[i] ?? 0) * (1 / (1 + Math.exp(-(margins[place] ?? 0))) - (isTrue ? 1 : 0))
      }
      const before = weights.get(name) ?? 0
      const after = shrunk(before - slope / curve, name === 'bias' ? 0 : PENALTY / curve)
      if (after === before) continue
      weights.set(name, after)
      for (const [i, place] of places.entries()) {
        margins[place] = (margins[place] ?? 0) + (after - before) * (values[i] ?? 0)
      }
    }
  }
  const kept = [...weights].filter(([, weight]) => Math.abs(weight) >= MIN_WEIGHT)
  return new Map(kept.map(([name, weight]) => [name, Math.round(weight * 100) / 100]))
}

/** The examples of each feature. */
interface Column {
  readonly places: number[]
  readonly values: number[]
  /** An upper bound of the curvature of the loss along the feature */
  curve: number
}

function columnsOf(examples: readonly Example[]): Map<string, Column> {
  const columns = new Map<string, Column>()
  for (const [place, { features, count }] of examples.entries()) {
    for (const [name, value] of [['bias', 1] as const, ...features]) {
      if (value === 0) continue
      const column = columns.get(name) ?? { places: [], values: [], curve: 0 }
      columns.set(name, column)
      column.places.push(place)
      column.values.push(value)
      column.curve += (count * value * value) / 4
    }
  }
  return new Map([...columns].filter(([, { places }]) => places.length >= MIN_EXAMPLES))
}

/** Moves a weight towards 0. */
function shrunk(weight: number, by: number): number {
  return Math.sign(weight) * Math.max(0, Math.abs(weight) - by)
}
