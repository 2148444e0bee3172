/**
 * The longest table that stands on one page. A row takes about 35 bytes compressed and 400 as it is: this many
 * are some 100 KB as they are sent, but 1.2 MB and 15,000 cells to lay out, so what a browser must do sets the limit.
 */
export const mostRows = 3000

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
