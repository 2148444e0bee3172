import { stem } from './text.ts'

/** Concepts by stem; phrases stand under the joined stems of their words. */
export type Concepts = ReadonlyMap<string, readonly string[]>

/**
 * Groups of words, ready to be looked up.
 * @param groups as `concepts` holds them
 */
export function readConcepts(groups: string): Concepts {
  const map = new Map<string, string[]>()
  for (const group of groups.trim().split('\n')) {
    const [name = '', ...others] = group.split(' ')
    for (const entry of [name, ...others]) {
      const key = entry.split('_').map(stem).join('_')
      map.set(key, [...(map.get(key) ?? []), name])
    }
  }
  return map
}

/**
 * The concepts that the words of a text stand for, alone or as part of a phrase of two to four words.
 * @param words as `wordsOf` gives them
 * @returns one list a word; the words of a phrase share its concept
 */
export function conceptsOf(known: Concepts, words: readonly string[]): string[][] {
  const stems = words.map(stem)
  const lists = stems.map((key) => [...(known.get(key) ?? [])])
  for (let start = 0; start < stems.length; start++) {
    let key = stems[start] ?? ''
    for (let end = start + 1; end < Math.min(stems.length, start + 4); end++) {
      key += `_${stems[end] ?? ''}`
      const names = known.get(key)
      if (names) for (let i = start; i <= end; i++) lists[i]?.push(...names)
    }
  }
  return lists
}
