import { wordsOf } from '../english/text.ts'
import { nameScore, phraseScore, COMPLETE_MESSAGE_BONUS } from '../rank/phrase-score.ts'
import type { LanguageIndex } from './language-index.ts'
import { tokensOf } from './tokens.ts'
import { similarTo } from './trigrams.ts'
import type { Usage } from './usage.ts'

/** A record that fits a query. */
export interface LanguageMatch {
  /** The position of the record in the list of records */
  readonly record: number
  /** The score of its messages and keywords, 0 to about 1.5 */
  readonly named: number
  /** The score of its described cases, from 0 up; grows with the number of shared words */
  readonly described: number
  /** How many words of the query its described cases have */
  readonly evidence: number
}

/** The records that fit a query, and how much of it is unknown. */
export interface LanguageMatches {
  /** Best first */
  readonly matches: readonly LanguageMatch[]
  /** The share of unknown words in the query, 0 to 1; a corrected word counts partly */
  readonly unknown: number
}

/** How much described cases count in the order, relative to messages and keywords. */
const CASES_WEIGHT = 0.15

/** How much extra words of a phrase count against it: not at all at 0, as much as missing words at 0.5. */
const LENGTH_NORMALIZATION = 0.45

/** Added if the query has exactly the words of a keyword or message, in any order; the same order adds more. */
const COMPLETE_PHRASE_BONUS = 0.3

/** How many words of a query are read. */
const MAX_TOKENS = 400

/** The score by which matches are sorted, from 0 up. */
export function scoreOf({ named, described }: LanguageMatch): number {
  return named + CASES_WEIGHT * described
}

/**
 * Match a query against records.
 * @param text of a query
 * @param unfinished whether the last word may be the beginning of a longer one
 */
export function matchLanguage(index: LanguageIndex, text: string, unfinished: boolean): LanguageMatches {
  const { records, usage, phrases, postings, described, trigrams, idf } = index
  const tokens = tokensOf(text, usage).slice(0, MAX_TOKENS)
  const shared = new Float32Array(phrases.length)
  const covered = new Float32Array(records.length)
  const cases = new Float32Array(records.length)
  const evidence = new Uint16Array(records.length)
  let total = 0
  let words = 0
  let unknown = 0
  for (const [i, { text: token, worth }] of tokens.entries()) {
    const known = postings.has(token) || described.has(token)
    const ways = usually(
      similarTo(token, trigrams, { known, unfinished: unfinished && i === tokens.length - 1 }),
      usage,
    )
    const weight = worth * (ways.size > 0 && !known ? Math.max(...[...ways.keys()].map(idf)) : idf(token))
    total += weight
    if (worth === 1) words++
    if (worth === 1) unknown += 1 - Math.max(0, ...ways.values())
    const ofPhrase = strongest(ways, (way) => (postings.get(way) ?? []).map((phrase) => [phrase, 1]))
    const ofRecord = new Map<number, number>()
    for (const [phrase, similarity] of ofPhrase) {
      const { record = 0 } = phrases[phrase] ?? {}
      shared[phrase] = (shared[phrase] ?? 0) + weight * similarity
      ofRecord.set(record, Math.max(ofRecord.get(record) ?? 0, similarity))
    }
    for (const [record, part] of ofRecord) covered[record] = (covered[record] ?? 0) + weight * part
    const ofCases = strongest(ways, (way) => (described.get(way) ?? []).map(({ record, impact }) => [record, impact]))
    for (const [record, impact] of ofCases) {
      cases[record] = (cases[record] ?? 0) + worth * impact
      if (worth === 1) evidence[record] = (evidence[record] ?? 0) + 1
    }
  }
  if (total === 0) return { matches: [], unknown: 0 }
  const best = new Float32Array(records.length)
  const complete = new Set<number>()
  for (const [i, { record, weight, size }] of phrases.entries()) {
    const sum = shared[i] ?? 0
    if (sum === 0 || size === 0) continue
    const fit = phraseScore(sum, total, size, LENGTH_NORMALIZATION)
    best[record] = Math.max(best[record] ?? 0, weight * fit)
    if (fit > 0.999) complete.add(record)
  }
  const line = wordsOf(text).join(' ')
  const matches = records.map((_, record): LanguageMatch => {
    const coverage = (covered[record] ?? 0) / total
    const isMessage = line === wordsOf(index.messages[record] ?? '').join(' ')
    const bonus = isMessage ? COMPLETE_MESSAGE_BONUS : complete.has(record) ? COMPLETE_PHRASE_BONUS : 0
    const named = nameScore(best[record] ?? 0, coverage) + bonus
    return { record, named, described: cases[record] ?? 0, evidence: evidence[record] ?? 0 }
  })
  return {
    matches: matches
      .filter((match) => scoreOf(match) > 0)
      .sort((a, b) => scoreOf(b) - scoreOf(a) || a.record - b.record),
    unknown: unknown / Math.max(1, words),
  }
}

/** Replaces readings by the usual spelling; drops grammar words and readings that become several words. */
function usually(ways: ReadonlyMap<string, number>, { usual }: Usage): Map<string, number> {
  const found = new Map<string, number>()
  for (const [way, similarity] of ways) {
    const [word, another] = usual.get(way) ?? [way]
    if (word !== undefined && another === undefined) found.set(word, Math.max(found.get(word) ?? 0, similarity))
  }
  return found
}

/** The best value of any reading of a word, by key. */
function strongest(
  ways: ReadonlyMap<string, number>,
  entriesOf: (way: string) => readonly (readonly [key: number, value: number])[],
): Map<number, number> {
  const found = new Map<number, number>()
  for (const [way, similarity] of ways) {
    for (const [key, value] of entriesOf(way)) found.set(key, Math.max(found.get(key) ?? 0, similarity * value))
  }
  return found
}
