import { normalize } from '../english/text.ts'
import { messageTree, quotesIn } from './messages.ts'
import type { MessageTree, Quote, Step } from './messages.ts'
import type { SearchIndex } from './search-index.ts'

/** A message counts as cut if a text has this many words of it before the last one. */
const MIN_BEFORE_CUT = 3

/** Words after which a text may have been cut: nothing follows, or an ellipsis, or the end of the value. */
const lastWords = /[\p{L}\p{N}]+(?=\s*(?:$|\n|\.\.|…|["']))/gu

const trees = new WeakMap<SearchIndex, MessageTree>()

/**
 * The messages that a text quotes, as `quotesIn` finds them, and those that programs and scanners changed: identifiers
 * such as `InvalidEmail`, letters that text recognition confuses, messages that were cut.
 * @param text of any length
 */
export function nearQuotesIn(index: SearchIndex, text: string): Quote[] {
  const tree = trees.get(index) ?? messageTree(index.records, shapeOf)
  trees.set(index, tree)
  // Not within `eKYC`.
  const spaced = text.replace(/([a-z]{2})(?=[A-Z][a-z])/g, '$1 ')
  const last = new Set(normalize(spaced).match(lastWords))
  const step: Step = (node, word, depth) => {
    const next = node.next.get(shapeOf(word))
    if (next?.records.length || depth < MIN_BEFORE_CUT || !last.has(word)) return next
    const records = next ? beginningWith(next, '') : beginningWith(node, shapeOf(word))
    return records.length > 0 ? { next: new Map(), records: [...records] } : next
  }
  return quotesIn(tree, spaced, step)
}

/** The shape of a word, the same for letters that text recognition confuses: 0 and o, 1 and l and i, rn and m. */
export function shapeOf(word: string): string {
  return word.replace(/0/g, 'o').replace(/[1i]/g, 'l').replace(/rn/g, 'm')
}

/** The records of messages that begin as a text does, if they are all the same message. */
function beginningWith(tree: MessageTree, start: string): readonly number[] {
  const fits = [...tree.next].flatMap(([word, next]) => (word.startsWith(start) ? [next] : []))
  const [only, another] = fits
  if (!only || another) return []
  return only.records.length > 0 ? only.records : beginningWith(only, '')
}
