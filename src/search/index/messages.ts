import type { LookupRecord } from './records.ts'
import { normalize, wordsOf } from '../english/text.ts'

/** A message that a text quotes. */
export interface Quote {
  /** Positions of the records that have it, in the list of records */
  readonly records: readonly number[]
  /** How many words it has */
  readonly length: number
  /** The 1-based line on which it begins */
  readonly line: number
  /** The two words before and after it: a number there decides between codes with the same message */
  readonly around: readonly string[]
}

/** All messages as a tree of words, so that a text is read once, however many there are. */
export interface MessageTree {
  readonly next: Map<string, MessageTree>
  readonly records: number[]
}

/**
 * The tree of all current and former messages.
 * @param shapeOf what of a word is compared
 */
export function messageTree(records: readonly LookupRecord[], shapeOf = (word: string) => word): MessageTree {
  const root: MessageTree = { next: new Map(), records: [] }
  for (const [i, { message, former }] of records.entries()) {
    for (const text of new Set([message, ...former].flatMap((text) => [text, firstClause(text)]))) {
      let node = root
      for (const word of wordsOf(text).map(shapeOf)) {
        const next: MessageTree = node.next.get(word) ?? { next: new Map(), records: [] }
        node.next.set(word, next)
        node = next
      }
      node.records.push(i)
    }
  }
  return root
}

/**
 * One step along the tree.
 * @param word of the text
 * @param depth how many words of the text were found before it
 */
export type Step = (tree: MessageTree, word: string, depth: number) => MessageTree | undefined

const exactStep: Step = (tree, word) => tree.next.get(word)

/** A shorter clause may appear in any text. */
const MIN_CLAUSE_WORDS = 4

/** The first clause of a message, up to a comma or period, as long ones are often quoted; else the complete message. */
export function firstClause(message: string): string {
  const clause = /^[^,.]+(?=[,.]\s)/.exec(message)?.[0] ?? message
  return wordsOf(clause).length < MIN_CLAUSE_WORDS ? message : clause
}

/**
 * The messages that a text quotes word by word; the longest at each position.
 * @param text of any length
 * @param step how words are compared
 */
export function quotesIn(root: MessageTree, text: string, step: Step = exactStep): Quote[] {
  const words: { word: string; line: number }[] = []
  let line = 1
  for (const [found] of normalize(text).matchAll(/[\p{L}\p{N}]+|\n/gu)) {
    if (found === '\n') line++
    else words.push({ word: found, line })
  }
  const quotes: Quote[] = []
  for (let start = 0; start < words.length; start++) {
    let node: MessageTree | undefined = root
    let hit: { end: number; records: readonly number[] } | undefined
    for (let end = start; node && end < words.length; end++) {
      node = step(node, words[end]?.word ?? '', end - start)
      if (node && node.records.length > 0) hit = { end: end + 1, records: node.records }
    }
    if (!hit) continue
    const around = [start - 2, start - 1, hit.end, hit.end + 1].map((i) => words[i]?.word ?? '')
    quotes.push({ records: hit.records, length: hit.end - start, line: words[start]?.line ?? 1, around })
    start = hit.end - 1
  }
  return quotes
}
