/** A block of numbers, such as 2000–2999, with its codes. */
export interface CodeBlock {
  readonly first: number
  readonly last: number
  readonly count: number
  /** The number of codes by category id, in the order of the first code of each category */
  readonly categories: ReadonlyMap<string, number>
}

/**
 * Group many codes into few blocks of ten, a hundred, a thousand … numbers.
 * @param codes in ascending order
 * @param maxBlocks the maximum number of blocks; blocks are as small as this allows
 * @returns the blocks that contain a code, ascending
 */
export function codeBlocksOf(codes: readonly { code: number; category: string }[], maxBlocks = 24): CodeBlock[] {
  let size = 10
  while (new Set(codes.map(({ code }) => Math.floor(code / size))).size > maxBlocks) size *= 10
  return [...Map.groupBy(codes, ({ code }) => Math.floor(code / size))].map(([block, members]) => {
    const categories = new Map<string, number>()
    for (const { category } of members) categories.set(category, (categories.get(category) ?? 0) + 1)
    return { first: block * size, last: (block + 1) * size - 1, count: members.length, categories }
  })
}
