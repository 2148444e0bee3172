/** A part of the records holds this many before and after its own, so that the neighbors of a number are in one. */
export const OVERLAP = 2

/** Ascending numbers, each less the one before it, and back. */
export function deltasOf(numbers: readonly number[]): number[] {
  return numbers.map((number, i) => number - (numbers[i - 1] ?? 0))
}

/** The opposite of `deltasOf`. */
export function sumsOf(differences: readonly number[]): number[] {
  let sum = 0
  return differences.map((difference) => (sum += difference))
}

/**
 * The part that holds a key or a code.
 * @param firsts the first of each part, ascending
 * @returns its place; the first where all begin later
 */
export function shardOf<Key extends string | number>(firsts: readonly Key[], key: Key): number {
  return Math.max(
    0,
    firsts.findLastIndex((first) => first <= key),
  )
}
