import type { Lexicon } from './lexicon.ts'
import { termsOf } from './terms.ts'
import type { Term } from './terms.ts'
import { wordsOf } from './text.ts'

/** A record that fits the words of a query. */
export interface Match {
  /** The place of the record in the list of records */
  readonly record: number
  /** 0 to about 1.5; comparable within one query */
  readonly score: number
  /** The share of the query that the record explains, 0 to 1 */
  readonly coverage: number
  /** Whether the query is its message, or the beginning of it */
  readonly message: boolean
}

/** A record must explain this much of a query: less is the shortening of queries that this look-up does not do. */
const leastCoverage = 0.52

/** Two telling words that one record has together say more than one, so that this is enough. */
const leastTogether = 0.46

/** What the words of a query share with phrases and records, summed up. */
interface Sums {
  readonly shared: Float32Array
  readonly covered: Float32Array
  /** How many telling words a record has */
  readonly telling: Uint8Array
}

/**
 * Records that fit words, best first.
 * @param text a line of words
 * @param unfinished whether the last word may be the beginning of a longer one
 * @param messagesOnly leaves keywords and categories aside
 */
export function matchWords(
  lexicon: Lexicon,
  text: string,
  unfinished: boolean,
  messagesOnly = false,
): { matches: Match[]; terms: Term[] } {
  const terms = termsOf(lexicon, text, unfinished)
  const total = terms.reduce((sum, { weight }) => sum + weight, 0)
  if (total < 0.1) return { matches: [], terms }
  const { phrases, records, lines } = lexicon
  const shared = new Float32Array(phrases.length)
  const covered = new Float32Array(records.length)
  const telling = new Uint8Array(records.length)
  for (const { weight, senses } of terms)
    addTerm(lexicon, weight, senses, { shared, covered, telling }, messagesOnly ? 0.95 : 0)
  const best = new Float32Array(records.length)
  for (const [i, { record, weight, size }] of phrases.entries()) {
    const sum = shared[i] ?? 0
    if (sum === 0) continue
    best[record] = Math.max(best[record] ?? 0, (weight * sum) / Math.sqrt(total * Math.max(size, 0.05)))
  }
  const line = wordsOf(text).join(' ')
  const matches: Match[] = []
  for (const [i, message] of lines.entries()) {
    const coverage = (covered[i] ?? 0) / total
    if (coverage < ((telling[i] ?? 0) > 1 ? leastTogether : leastCoverage)) continue
    const exact = line === message ? 0.5 : line.length > 4 && message.startsWith(line) ? 0.2 : 0
    matches.push({
      record: i,
      score: 0.55 * Math.min(1, best[i] ?? 0) + 0.45 * coverage + exact,
      coverage,
      message: exact > 0,
    })
  }
  return { matches: matches.sort((a, b) => b.score - a.score || a.record - b.record), terms }
}

/** Adds what one word of the query shares with each phrase and each record: the best of its senses. */
function addTerm(
  { places, phrases }: Lexicon,
  weight: number,
  senses: Term['senses'],
  { shared, covered, telling }: Sums,
  least: number,
): void {
  const ofPhrase = new Map<number, number>()
  const ofRecord = new Map<number, number>()
  for (const { level, term, quality } of senses) {
    for (const phrase of places[level].get(term) ?? []) {
      if ((ofPhrase.get(phrase) ?? 0) < quality) ofPhrase.set(phrase, quality)
    }
  }
  for (const [phrase, quality] of ofPhrase) {
    const { record = 0, weight: trust = 0 } = phrases[phrase] ?? {}
    if (trust < least) continue
    shared[phrase] = (shared[phrase] ?? 0) + weight * quality
    const worth = quality * (trust < 0.5 ? 0.7 : 1)
    if ((ofRecord.get(record) ?? 0) < worth) ofRecord.set(record, worth)
  }
  for (const [record, worth] of ofRecord) {
    covered[record] = (covered[record] ?? 0) + weight * worth
    if (weight > 0.15) telling[record] = (telling[record] ?? 0) + 1
  }
}
