/** The entries of `wanted` that are not in a list. */
export function missingIn<T>(list: readonly (T | undefined)[], wanted: readonly T[]): T[] {
  return wanted.filter((entry) => !list.includes(entry))
}
