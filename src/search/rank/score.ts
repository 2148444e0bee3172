import { fieldWeights } from '../index/lexicon.ts'
import type { Lexicon } from '../index/lexicon.ts'
import { wordsOf } from '../english/text.ts'
import { nameScore, phraseScore, COMPLETE_MESSAGE_BONUS } from './phrase-score.ts'
import type { QueryTerm } from './terms.ts'

/** How much extra words of a phrase count against it: not at all at 0, as much as missing words at 0.5. */
const LENGTH_NORMALIZATION = 0.4

/** A query that weighs less has no content. */
const MIN_QUERY_WEIGHT = 0.1

/** The minimum size of a phrase; otherwise any word would cover a phrase that weighs next to nothing. */
const MIN_PHRASE_SIZE = 0.05

/** A term that weighs less is not a content word. */
const MIN_TELLING_WEIGHT = 0.15

/** The coverage of a word by a category, which many records share. */
const CATEGORY_COVERAGE = 0.7

/** Added if the query is the beginning of a message, with more than four letters. */
const MESSAGE_START_BONUS = 0.2

/** How well each record fits words, by its position in the list of records. */
export interface Scores {
  /** 0 to about 1.5; comparable within one query */
  readonly score: Float32Array
  /** The share of the query that the record covers, 0 to 1 */
  readonly coverage: Float32Array
  /** How many content words of the query it has */
  readonly telling: Uint8Array
  /** How close the query is to its message, regardless of typing errors and order, 0 to 1 */
  readonly messageFit: Float32Array
  /** Whether the query is its message, or the beginning of it */
  readonly message: (record: number) => boolean
}

/** Sums over the words of a query, by phrase and by record. */
interface Sums {
  readonly shared: Float32Array
  readonly covered: Float32Array
  readonly telling: Uint8Array
  /** Scratch space for one word: its best match by phrase and by record; zero between words */
  readonly ofPhrase: Float32Array
  readonly ofRecord: Float32Array
}

/**
 * Score every record.
 * @param text the words as typed
 * @param terms of the text
 * @param messagesOnly ignores keywords and categories
 * @returns nothing if the words have no weight
 */
export function scoreRecords(
  lexicon: Lexicon,
  text: string,
  terms: readonly QueryTerm[],
  messagesOnly: boolean,
): Scores | undefined {
  const total = terms.reduce((sum, { weight }) => sum + weight, 0)
  if (total < MIN_QUERY_WEIGHT) return undefined
  const { phrases, lines } = lexicon
  const sums: Sums = {
    shared: new Float32Array(phrases.length),
    covered: new Float32Array(lines.length),
    telling: new Uint8Array(lines.length),
    ofPhrase: new Float32Array(phrases.length),
    ofRecord: new Float32Array(lines.length),
  }
  for (const term of terms) addTerm(lexicon, term, sums, messagesOnly ? fieldWeights.former : 0)
  const best = new Float32Array(lines.length)
  const messageFit = new Float32Array(lines.length)
  for (const [i, sum] of sums.shared.entries()) {
    if (sum === 0) continue
    const { record = 0, weight = 0, size = 0 } = phrases[i] ?? {}
    const room = Math.max(size, MIN_PHRASE_SIZE)
    best[record] = Math.max(best[record] ?? 0, weight * phraseScore(sum, total, room, LENGTH_NORMALIZATION))
    if (weight >= fieldWeights.former) {
      const fit = Math.min(sum / total, sum / room)
      messageFit[record] = Math.max(messageFit[record] ?? 0, fit)
    }
  }
  const line = wordsOf(text).join(' ')
  const bonus = lines.map((message) => bonusOf(line, message))
  const coverage = sums.covered.map((sum) => sum / total)
  const score = coverage.map((share, i) => nameScore(best[i] ?? 0, share) + (bonus[i] ?? 0))
  return { score, coverage, telling: sums.telling, messageFit, message: (record) => (bonus[record] ?? 0) > 0 }
}

function bonusOf(line: string, message: string): number {
  if (line === message) return COMPLETE_MESSAGE_BONUS
  return line.length > 4 && message.startsWith(line) ? MESSAGE_START_BONUS : 0
}

/** Adds the best expansion of one word to the sums of each phrase and record. */
function addTerm(
  { postings, phrases }: Lexicon,
  { weight, expansions }: QueryTerm,
  { shared, covered, telling, ofPhrase, ofRecord }: Sums,
  minFieldWeight: number,
): void {
  const touched: number[] = []
  for (const { level, term, similarity } of expansions) {
    for (const phrase of postings[level].get(term) ?? []) {
      const before = ofPhrase[phrase] ?? 0
      if (before === 0) touched.push(phrase)
      if (before < similarity) ofPhrase[phrase] = similarity
    }
  }
  const records: number[] = []
  for (const phrase of touched) {
    const similarity = ofPhrase[phrase] ?? 0
    ofPhrase[phrase] = 0
    const { record = 0, weight: fieldWeight = 0 } = phrases[phrase] ?? {}
    if (fieldWeight < minFieldWeight) continue
    shared[phrase] = (shared[phrase] ?? 0) + weight * similarity
    const worth = similarity * (fieldWeight === fieldWeights.category ? CATEGORY_COVERAGE : 1)
    const before = ofRecord[record] ?? 0
    if (before === 0) records.push(record)
    if (before < worth) ofRecord[record] = worth
  }
  for (const record of records) {
    covered[record] = (covered[record] ?? 0) + weight * (ofRecord[record] ?? 0)
    ofRecord[record] = 0
    if (weight > MIN_TELLING_WEIGHT) telling[record] = (telling[record] ?? 0) + 1
  }
}
