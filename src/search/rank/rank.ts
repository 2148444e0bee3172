import { fieldWeights } from '../index/lexicon.ts'
import type { Lexicon } from '../index/lexicon.ts'
import { termsOf } from './terms.ts'
import type { Term } from './terms.ts'
import { stopWordWeight, wordsOf } from '../language/text.ts'

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
const minCoverage = 0.55

/** Two telling words that one record has together say more than one, so that this is enough. */
const minCoverageTwoTerms = 0.5

/** Enough where two telling words stand in what people call a record, and no word of the query is of another field. */
const minCoverageInDomain = 0.34

/** Records that fit this much worse than the best are no answers beside it. */
const minRelativeScore = 0.62

/** What the best phrase counts in a score; the rest is what all phrases of the record explain together. */
const shareOfPhrase = 0.5

/** How much the words that a phrase has beyond the query count against it: none at 0, as those that it lacks at 0.5. */
const lengthNormalization = 0.4

/** What the words of a query share with phrases and records, summed up. */
interface Sums {
  readonly shared: Float32Array
  readonly covered: Float32Array
  /** How many telling words a record has */
  readonly telling: Uint8Array
  /** How many of them stand in more than its notes */
  readonly named: Uint8Array
  /** Scratch for one word: its best match by phrase and by record; zero between words */
  readonly ofPhrase: Float32Array
  readonly ofRecord: Float32Array
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
  const { phrases, synonyms, lines } = lexicon
  const sums: Sums = {
    shared: new Float32Array(phrases.length),
    covered: new Float32Array(lines.length),
    telling: new Uint8Array(lines.length),
    named: new Uint8Array(lines.length),
    ofPhrase: new Float32Array(phrases.length),
    ofRecord: new Float32Array(lines.length),
  }
  const { shared, covered, telling, named } = sums
  for (const term of terms) addTerm(lexicon, term, sums, messagesOnly ? fieldWeights.former : 0)
  const best = new Float32Array(lines.length)
  for (const [i, sum] of shared.entries()) {
    if (sum === 0) continue
    const { record = 0, weight = 0, size = 0 } = phrases[i] ?? {}
    best[record] = Math.max(
      best[record] ?? 0,
      (weight * sum) / (total ** (1 - lengthNormalization) * Math.max(size, 0.05) ** lengthNormalization),
    )
  }
  const spoken = !messagesOnly && !/[:=()[\]{}]/.test(text)
  const inField = spoken && synonyms.size > 0 && !terms.some(isForeign)
  const line = wordsOf(text).join(' ')
  const matches: Match[] = []
  let top = 0
  for (const [i, message] of lines.entries()) {
    const coverage = (covered[i] ?? 0) / total
    const enough = (telling[i] ?? 0) > 1 ? minCoverageTwoTerms : minCoverage
    if (coverage < (inField && (named[i] ?? 0) > 1 ? minCoverageInDomain : enough)) continue
    const exact = line === message ? 0.5 : line.length > 4 && message.startsWith(line) ? 0.2 : 0
    const score = shareOfPhrase * Math.min(1, best[i] ?? 0) + (1 - shareOfPhrase) * coverage + exact
    top = Math.max(top, score)
    matches.push({ record: i, score, coverage, message: exact > 0 })
  }
  const near = matches.filter(({ score }) => score >= top * minRelativeScore)
  return { matches: near.sort((a, b) => b.score - a.score || a.record - b.record), terms }
}

/** Whether nothing that is known of any code has the word. */
function isForeign({ word, expansions, corrected }: Term): boolean {
  return stopWordWeight(word) === 1 && (expansions.length === 0 || corrected !== undefined)
}

/** Adds what one word of the query shares with each phrase and each record: the best of its expansions. */
function addTerm(
  { postings, phrases }: Lexicon,
  { weight, expansions }: Term,
  { shared, covered, telling, named, ofPhrase, ofRecord }: Sums,
  least: number,
): void {
  const touched: number[] = []
  for (const { level, term, similarity } of expansions) {
    for (const phrase of postings[level].get(term) ?? []) {
      const before = ofPhrase[phrase] ?? 0
      if (before === 0) touched.push(phrase)
      if (before < similarity) ofPhrase[phrase] = similarity
    }
  }
  const documentFrequency: number[] = []
  const called = new Set<number>()
  for (const phrase of touched) {
    const similarity = ofPhrase[phrase] ?? 0
    ofPhrase[phrase] = 0
    const { record = 0, weight: value = 0 } = phrases[phrase] ?? {}
    if (value < least) continue
    shared[phrase] = (shared[phrase] ?? 0) + weight * similarity
    if (value > fieldWeights.note) called.add(record)
    const worth = similarity * (value === fieldWeights.category ? 0.7 : 1)
    const before = ofRecord[record] ?? 0
    if (before === 0) documentFrequency.push(record)
    if (before < worth) ofRecord[record] = worth
  }
  for (const record of documentFrequency) {
    covered[record] = (covered[record] ?? 0) + weight * (ofRecord[record] ?? 0)
    ofRecord[record] = 0
    if (weight > 0.15) telling[record] = (telling[record] ?? 0) + 1
    if (weight > 0.15 && called.has(record)) named[record] = (named[record] ?? 0) + 1
  }
}
