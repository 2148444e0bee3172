/** The entries of `wanted` that a list does not have. */
export function missingIn<T>(list: readonly (T | undefined)[], wanted: readonly T[]): T[] {
  return wanted.filter((entry) => !list.includes(entry))
}
