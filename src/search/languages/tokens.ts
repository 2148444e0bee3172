import { normalise } from '../language/text.ts'

/** Something that a text says: a word, or two characters of Chinese next to each other. */
export interface Token {
  readonly text: string
  /** What it counts by itself, 0 to 1: a single character of Chinese says little */
  readonly worth: number
}

/** How a language writes the same thing in several ways, ready to be looked up. */
export interface Usage {
  /** The usual way, by its parts; none for what carries grammar alone */
  readonly usual: ReadonlyMap<string, readonly string[]>
  /** How many parts the longest entry has */
  readonly longest: number
}

/** A single character of Chinese beside the pairs that it is in. */
const single = 0.25

/** What separates words where something was left out between them. */
const gap = ''

/**
 * How a language writes things.
 * @param same ways to write the same thing, the usual one first
 * @param light what carries grammar alone
 */
export function usageOf(same: readonly (readonly string[])[], light: readonly string[]): Usage {
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
  return { usual, longest }
}

/**
 * What a text says, in its order, each way to write a thing replaced by the usual one.
 * @param text of any length
 */
export function tokensOf(text: string, usage: Usage): Token[] {
  const parts = usualParts(partsOf(text), usage)
  return parts.flatMap((part, i): Token[] => {
    if (part === gap) return []
    if (!isHan(part)) return [{ text: part, worth: 1 }]
    const next = parts[i + 1] ?? gap
    const alone = { text: part, worth: single }
    return next !== gap && isHan(next) ? [alone, { text: part + next, worth: 1 }] : [alone]
  })
}

/** Words, and characters of Chinese one by one. */
function partsOf(text: string): string[] {
  return normalise(text).match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu) ?? []
}

function usualParts(parts: readonly string[], { usual, longest }: Usage): string[] {
  const found: string[] = []
  for (let i = 0; i < parts.length; i++) {
    let length = Math.min(longest, parts.length - i)
    while (length > 0 && !usual.has(parts.slice(i, i + length).join(' '))) length--
    const instead = usual.get(parts.slice(i, i + length).join(' '))
    if (length === 0 || !instead) found.push(parts[i] ?? '')
    else found.push(...(instead.length > 0 ? instead : [gap]))
    i += Math.max(0, length - 1)
  }
  return found
}

function isHan(part: string): boolean {
  return /\p{Script=Han}/u.test(part)
}
