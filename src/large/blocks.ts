/** A block of numbers, such as 2000–2999, with what it holds. */
export interface Block {
  readonly first: number
  readonly last: number
  readonly count: number
  /** The categories in it by their ids, in the order of their first code, and how many codes each has here */
  readonly categories: ReadonlyMap<string, number>
}

/**
 * A map of many codes in few lines: blocks of ten, a hundred, a thousand … numbers.
 * @param codes in ascending order
 * @param most how many blocks there may be; the smallest blocks that keep to it are taken
 * @returns the blocks that hold a code, ascending
 */
export function blocksOf(codes: readonly { code: number; category: string }[], maxBlocks = 24): Block[] {
  let size = 10
  while (new Set(codes.map(({ code }) => Math.floor(code / size))).size > maxBlocks) size *= 10
  return [...Map.groupBy(codes, ({ code }) => Math.floor(code / size))].map(([block, members]) => {
    const categories = new Map<string, number>()
    for (const { category } of members) categories.set(category, (categories.get(category) ?? 0) + 1)
    return { first: block * size, last: (block + 1) * size - 1, count: members.length, categories }
  })
}
