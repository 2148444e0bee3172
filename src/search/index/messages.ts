import type { LookupRecord } from './records.ts'
import { normalize, wordsOf } from '../language/text.ts'

/** A message that is in a text. */
export interface Quoted {
  /** Places of the records that have it, in the list of records */
  readonly records: readonly number[]
  /** How many words it has */
  readonly length: number
  /** The 1-based line on which it begins */
  readonly line: number
  /** The two words before and after it: a number there tells codes with one message apart */
  readonly around: readonly string[]
}

interface Node {
  readonly next: Map<string, Node>
  readonly records: number[]
}

/** All messages as a tree of words, so that a text is read once, however many there are. */
export function messageTree(records: readonly LookupRecord[]): Node {
  const root: Node = { next: new Map(), records: [] }
  for (const [i, { message, former }] of records.entries()) {
    for (const text of [message, ...former]) {
      let node = root
      for (const word of wordsOf(text)) {
        const next: Node = node.next.get(word) ?? { next: new Map(), records: [] }
        node.next.set(word, next)
        node = next
      }
      node.records.push(i)
    }
  }
  return root
}

/**
 * Messages that are word by word in a text; the longest at each place.
 * @param text of any length
 */
export function quotedIn(root: Node, text: string): Quoted[] {
  const words: { word: string; line: number }[] = []
  let line = 1
  for (const [found] of normalize(text).matchAll(/[\p{L}\p{N}]+|\n/gu)) {
    if (found === '\n') line++
    else words.push({ word: found, line })
  }
  const quoted: Quoted[] = []
  for (let start = 0; start < words.length; start++) {
    let node: Node | undefined = root
    let hit: { end: number; records: readonly number[] } | undefined
    for (let end = start; node && end < words.length; end++) {
      node = node.next.get(words[end]?.word ?? '')
      if (node && node.records.length > 0) hit = { end: end + 1, records: node.records }
    }
    if (!hit) continue
    const around = [start - 2, start - 1, hit.end, hit.end + 1].map((i) => words[i]?.word ?? '')
    quoted.push({ records: hit.records, length: hit.end - start, line: words[start]?.line ?? 1, around })
    start = hit.end - 1
  }
  return quoted
}
