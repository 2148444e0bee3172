import type { KnownWords, Lists } from './candidates.ts'
import { idfOf } from '../index/lexicon.ts'
import { stem, wordsOf } from '../english/text.ts'

/** How many words of a text are looked up in messages: each may cost a file. */
const MAX_QUOTE_WORDS = 20
/** How many messages are loaded to be compared with the text. */
const MAX_MESSAGES = 16
/** The share of a message's weight that the looked-up words must have. */
const MIN_SHARE = 0.3

/**
 * The words of a text by which to look up the messages it quotes: known words of messages next to each other, the
 * longest runs and rarest words first. At most 20, so a quoted message may be missed in a long text full of other known
 * words, although a reference that is not sharded would find it.
 * @param known words of messages
 */
export function quoteWords({ vocabulary }: KnownWords, text: string): string[] {
  const idf = idfOf(vocabulary)
  // Identifiers are separated as in `nearQuotesIn`; a function that both import would be one more request for pastes.
  const words = wordsOf(text.replace(/([a-z]{2})(?=[A-Z][a-z])/g, '$1 '))
  const runs = new Map<string, number>()
  for (let start = 0; start < words.length; start++) {
    let end = start
    while (vocabulary.documentFrequency.word.has(words[end] ?? '')) end++
    const length = Math.min(4, end - start)
    for (const word of words.slice(start, end)) runs.set(word, Math.max(runs.get(word) ?? 0, length))
    start = end
  }
  const worth = ([word, run]: [string, number]) => run + idf('stem', stem(word))
  return [...runs]
    .sort((a, b) => worth(b) - worth(a))
    .slice(0, MAX_QUOTE_WORDS)
    .map(([word]) => word)
}

/**
 * The records whose message a text may quote.
 * @param lists at least those of these words
 * @param words as `quoteWords` returns them
 * @returns positions in the list of all records
 */
export function quotedRecords({ vocabulary, layout }: KnownWords, lists: Lists, words: readonly string[]): number[] {
  const idf = idfOf(vocabulary)
  const shares = new Map<number, Map<number, number>>()
  for (const word of words) {
    for (const { record, slot, size } of lists.get(stem(word))?.get(word) ?? []) {
      if (slot > layout.former) continue
      const slots = shares.get(record) ?? new Map<number, number>()
      slots.set(slot, (slots.get(slot) ?? 0) + idf('stem', stem(word)) / size)
      shares.set(record, slots)
    }
  }
  return [...shares]
    .map(([record, slots]) => [record, Math.max(...slots.values())] as const)
    .filter(([, share]) => share >= MIN_SHARE)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MAX_MESSAGES)
    .map(([record]) => record)
}
