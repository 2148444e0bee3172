import { normalize } from '../english/text.ts'

/** The spellings of a language, indexed. */
export interface Usage {
  /** The words of the usual spelling, by each other spelling; an empty list for grammar words */
  readonly usual: ReadonlyMap<string, readonly string[]>
  /** How many parts the longest entry has */
  readonly longest: number
  /** Simplified characters by traditional character */
  readonly simplified: ReadonlyMap<string, string>
}

/** The spellings of a language, as its data gives them. */
export interface Spellings {
  /** Words with only a grammatical function */
  readonly light: readonly string[]
  /** Spellings of the same thing, the usual one first; an underscore joins the words of a phrase */
  readonly same: readonly (readonly string[])[]
  /** Pairs of characters, the traditional one before the simplified one */
  readonly traditional?: string | undefined
}

/** Index the spellings of a language. */
export function usageOf({ light, same, traditional = '' }: Spellings): Usage {
  const usual = new Map<string, readonly string[]>()
  let longest = 1
  const add = (entry: string, parts: readonly string[]) => {
    const key = partsOf(entry.replaceAll('_', ' '))
    longest = Math.max(longest, key.length)
    if (!usual.has(key.join(' '))) usual.set(key.join(' '), parts)
  }
  for (const entry of light) add(entry, [])
  for (const [first = '', ...others] of same) {
    const parts = partsOf(first.replaceAll('_', ' '))
    for (const entry of others) add(entry, parts)
  }
  const pairs = Array.from(traditional.matchAll(/(.)(.)/gu), ([, from = '', to = '']) => [from, to] as const)
  return { usual, longest, simplified: new Map(pairs) }
}

/** Replace traditional characters by simplified ones. */
export function simplify(text: string, { simplified }: Usage): string {
  return simplified.size === 0 ? text : text.replace(/\p{Script=Han}/gu, (one) => simplified.get(one) ?? one)
}

/**
 * The words in Latin letters and runs of Chinese in a text, in order, with spellings replaced by the usual ones.
 * Grammar words are dropped and end a run of Chinese.
 * @param text of any length
 */
export function wordRuns(text: string, { usual, longest }: Usage): string[] {
  const parts = partsOf(text)
  const runs: string[] = []
  let joins = false
  for (let i = 0; i < parts.length;) {
    let length = Math.min(longest, parts.length - i)
    while (length > 0 && !usual.has(parts.slice(i, i + length).join(' '))) length--
    const found = usual.get(parts.slice(i, i + length).join(' ')) ?? parts.slice(i, i + 1)
    if (found.length === 0) joins = false
    for (const part of found) {
      const han = /\p{Script=Han}/u.test(part)
      if (han && joins) runs.push(`${runs.pop() ?? ''}${part}`)
      else runs.push(part)
      joins = han
    }
    i += Math.max(1, length)
  }
  return runs
}

/** Words in Latin letters, and single Chinese characters. */
function partsOf(text: string): string[] {
  return normalize(text).match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu) ?? []
}
