import { MAX_LISTED_CODES } from './limits.ts'

/**
 * A list of codes in parts, one per page, of nearly the same length.
 * @param codes in ascending order
 * @returns one part where all of them do
 */
export function listParts<T>(codes: readonly T[]): T[][] {
  const count = Math.ceil(codes.length / MAX_LISTED_CODES)
  const at = (i: number) => Math.round((i * codes.length) / count)
  return Array.from({ length: count }, (_, i) => codes.slice(at(i), at(i + 1)))
}

/** A category as the listing of a large reference shows it. */
export interface Part<T> {
  readonly category: string
  readonly codes: readonly T[]
  /** How many of its codes each person can act on, most first */
  readonly actors: readonly (readonly [string, number])[]
}

/**
 * The parts into which a table falls that is too long for one page.
 * @param codes in ascending order
 * @returns the categories that hold a code, in the order of their first code
 */
export function partsOf<T extends { category: string; actor: string }>(codes: readonly T[]): Part<T>[] {
  return [...Map.groupBy(codes, ({ category }) => category)].map(([category, members]) => {
    const actors = [...Map.groupBy(members, ({ actor }) => actor)].map(([actor, list]) => [actor, list.length] as const)
    return { category, codes: members, actors: actors.sort((a, b) => b[1] - a[1]) }
  })
}
