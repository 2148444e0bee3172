/** A query: its features, and whether it is about a code. */
export interface Observation {
  readonly own: readonly number[]
  readonly isCase: boolean
  /** How much it counts */
  readonly count: number
  /** The part of the data that it is in, from 0 to below `FOLDS` */
  readonly fold: number
}

/** The number of parts of the data: each is evaluated with weights that are learned from the others. */
export const FOLDS = 5

/** The strength of the penalty that keeps weights small, so that a small change of the data changes them little. */
const DECAY = 0.5

/** Weights of a logistic regression (Newton's method): cases against out-of-domain texts. The first feature is 1. */
export function trainConfidence(data: readonly Observation[], rounds = 12): number[] {
  let current: number[] = (data[0]?.own ?? []).map(() => 0)
  for (let round = 0; round < rounds; round++) {
    const slope = current.map((weight): number => DECAY * weight)
    const curve = current.map((_, i) => current.map((__, j): number => (i === j ? DECAY : 0)))
    for (const { own, isCase, count } of data) {
      const chance = 1 / (1 + Math.exp(-sumOf(current, own)))
      for (const [i, value] of own.entries()) {
        slope[i] = (slope[i] ?? 0) + count * value * (chance - (isCase ? 1 : 0))
        const row = curve[i] ?? []
        for (const [j, other] of own.entries()) row[j] = (row[j] ?? 0) + count * value * other * chance * (1 - chance)
      }
    }
    const step = solve(curve, slope)
    current = current.map((weight, i) => weight - (step[i] ?? 0))
  }
  return current
}

/** The log odds of each observation, with weights that were learned from the other folds. */
export function oddsByOthers<One extends Observation>(data: readonly One[]): Map<One, number> {
  const odds = new Map<One, number>()
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = trainConfidence(data.filter((one) => one.fold !== fold))
    for (const one of data.filter((other) => other.fold === fold)) {
      odds.set(one, sumOf(weights, one.own))
    }
  }
  return odds
}

function sumOf(weights: readonly number[], values: readonly number[]): number {
  return weights.reduce((sum, weight, i) => sum + weight * (values[i] ?? 0), 0)
}

/** Solve a system of linear equations by Gaussian elimination; its matrix is positive definite. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0])
  for (const [i, pivot] of rows.entries()) {
    for (const [k, row] of rows.entries()) {
      const share = k === i ? 0 : (row[i] ?? 0) / (pivot[i] ?? 1)
      for (let j = i; share !== 0 && j < row.length; j++) row[j] = (row[j] ?? 0) - share * (pivot[j] ?? 0)
    }
  }
  return rows.map((row, i) => (row.at(-1) ?? 0) / (row[i] ?? 1))
}
