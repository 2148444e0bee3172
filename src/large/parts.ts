import { MAX_LISTED_CODES } from './limits.ts'

/**
 * Split a list of codes into parts of nearly the same length, one per page.
 * @param codes the codes in ascending order
 * @returns the parts; only one if all codes fit on a page
 */
export function listParts<T>(codes: readonly T[]): T[][] {
  const count = Math.ceil(codes.length / MAX_LISTED_CODES)
  const at = (i: number) => Math.round((i * codes.length) / count)
  return Array.from({ length: count }, (_, i) => codes.slice(at(i), at(i + 1)))
}

/** A category in the listing of a large reference. */
export interface Part<T> {
  readonly category: string
  readonly codes: readonly T[]
  /** The number of its codes that each actor can resolve, highest first */
  readonly actors: readonly (readonly [string, number])[]
}

/**
 * Split a table that is too long for one page by category.
 * @param codes in ascending order
 * @returns the categories that have codes, in the order of their first code
 */
export function partsOf<T extends { category: string; actor: string }>(codes: readonly T[]): Part<T>[] {
  return [...Map.groupBy(codes, ({ category }) => category)].map(([category, members]) => {
    const actors = [...Map.groupBy(members, ({ actor }) => actor)].map(([actor, list]) => [actor, list.length] as const)
    return { category, codes: members, actors: actors.sort((a, b) => b[1] - a[1]) }
  })
}
