/** How many adjacent records a shard repeats before and after its own, so that it has the neighbors of a number. */
export const OVERLAP = 2

/** Encode ascending numbers as differences from the previous number. */
export function deltasOf(numbers: readonly number[]): number[] {
  return numbers.map((number, i) => number - (numbers[i - 1] ?? 0))
}

/** The inverse of `deltasOf`. */
export function sumsOf(differences: readonly number[]): number[] {
  let sum = 0
  return differences.map((difference) => (sum += difference))
}

/**
 * The shard that contains a key or code.
 * @param firsts the first one of each shard, ascending
 * @returns its position; 0 if all begin later
 */
export function shardOf<Key extends string | number>(firsts: readonly Key[], key: Key): number {
  return Math.max(
    0,
    firsts.findLastIndex((first) => first <= key),
  )
}
