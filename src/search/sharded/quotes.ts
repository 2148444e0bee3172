import type { Known, Lists } from './candidates.ts'
import { idfOf } from '../index/lexicon.ts'
import { stem, wordsOf } from '../language/text.ts'

/** Words of a text that are looked for in messages: each may cost a file. */
const MAX_WORDS = 16
/** Messages of which a text may hold all words, loaded to be compared. */
const MAX_MESSAGES = 12
/** A message that the text may quote has this share of its weight in the words that were looked for. */
const MIN_SHARE = 0.3

/**
 * The words of a text by which to look for the messages it quotes: known words of messages that are next to other
 * ones, the longest runs and the rarest words first. At most 16, so a message that is in a long text full of
 * other known words may be missed, where a reference that is not split would find it.
 * @param known words of messages
 */
export function quoteWords({ vocabulary }: Known, text: string): string[] {
  const idf = idfOf(vocabulary)
  const words = wordsOf(text)
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
    .slice(0, MAX_WORDS)
    .map(([word]) => word)
}

/**
 * The records whose message may be in a text.
 * @param lists of these words, at least
 * @param words as `quoteWords` gives them
 * @returns places in the list of all records
 */
export function quotedRecords({ vocabulary, layout }: Known, lists: Lists, words: readonly string[]): number[] {
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
