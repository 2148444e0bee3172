import { wordsOf } from '../language/text.ts'
import { groupsOf, weights } from './language-index.ts'
import type { LanguageIndex } from './language-index.ts'
import { tokensOf } from './tokens.ts'

/** A record that fits a query. */
export interface LanguageMatch {
  /** The place of the record in the list of records */
  readonly record: number
  /** 0 to about 1.5 */
  readonly score: number
  /** The share of the query that the record explains, 0 to 1 */
  readonly coverage: number
  /** How many different words of the query it is called by */
  readonly named: number
}

/** What the best phrase counts in a score; the rest is what all of the record explains together. */
const shareOfPhrase = 0.5

/** What it adds that the query is the message, word by word. */
const exactMessage = 0.5

/** How much what a phrase has beyond the query counts against it: none at 0, as what it lacks at 0.5. */
const lengthNormalization = 0.45

/** What a word says that only the reply has. */
const shareOfReply = 0.3

/** A word that is as near as this to one of a record names it. */
const leastNamed = 0.8

/** Words that share fewer of their groups of letters than this are different words. */
const leastShared = 0.5

/**
 * Records that fit a query, best first.
 * @param text of a query
 * @param unfinished whether the last word may be the beginning of a longer one
 */
export function matchLanguage(index: LanguageIndex, text: string, unfinished: boolean): LanguageMatch[] {
  const { records, phrases, postings, idf } = index
  const tokens = tokensOf(text, index.usage).slice(0, 400)
  const shared = new Float32Array(phrases.length)
  const covered = new Float32Array(records.length)
  const named = records.map(() => new Set<string>())
  let total = 0
  for (const [i, { text: token, worth }] of tokens.entries()) {
    const ways = waysOf(index, token, unfinished && i === tokens.length - 1)
    const weight = worth * (ways.size > 0 && !ways.has(token) ? Math.max(...[...ways.keys()].map(idf)) : idf(token))
    total += weight
    const ofPhrase = new Map<number, number>()
    for (const [way, similarity] of ways) {
      for (const phrase of postings.get(way) ?? []) {
        ofPhrase.set(phrase, Math.max(ofPhrase.get(phrase) ?? 0, similarity))
      }
    }
    const ofRecord = new Map<number, number>()
    for (const [phrase, similarity] of ofPhrase) {
      const { record = 0, weight: value = 0 } = phrases[phrase] ?? {}
      shared[phrase] = (shared[phrase] ?? 0) + weight * similarity
      const part = similarity * (value === weights.reply ? shareOfReply : 1)
      ofRecord.set(record, Math.max(ofRecord.get(record) ?? 0, part))
      if (part > leastNamed && worth === 1) named[record]?.add(token)
    }
    for (const [record, part] of ofRecord) covered[record] = (covered[record] ?? 0) + weight * part
  }
  if (total === 0) return []
  const best = new Float32Array(records.length)
  for (const [i, { record, weight, size }] of phrases.entries()) {
    const sum = shared[i] ?? 0
    if (sum === 0 || size === 0) continue
    const score = (weight * sum) / (total ** (1 - lengthNormalization) * size ** lengthNormalization)
    best[record] = Math.max(best[record] ?? 0, score)
  }
  const line = wordsOf(text).join(' ')
  const matches = records.map((_, record): LanguageMatch => {
    const coverage = (covered[record] ?? 0) / total
    const exact = line === wordsOf(index.messages[record] ?? '').join(' ') ? exactMessage : 0
    const score = shareOfPhrase * Math.min(1, best[record] ?? 0) + (1 - shareOfPhrase) * coverage + exact
    return { record, score, coverage, named: named[record]?.size ?? 0 }
  })
  return matches.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score || a.record - b.record)
}

/** The known words that a token can be, with how near they are, 0 to 1: itself, else those of almost the same letters. */
function waysOf({ postings, trigrams }: LanguageIndex, token: string, unfinished: boolean): Map<string, number> {
  const known = postings.has(token)
  const ways = new Map<string, number>(known ? [[token, 1]] : [])
  if ((known && !unfinished) || !/^[a-z]{4,}$/.test(token)) return ways
  const own = new Set(groupsOf(token))
  const counts = new Map<string, number>()
  for (const group of own) {
    for (const word of trigrams.get(group) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  for (const [word, count] of counts) {
    if (word === token) continue
    const shared = (2 * count) / (own.size + word.length)
    const spelled = !known && shared >= leastShared ? 0.9 * shared : 0
    const completed = unfinished && word.startsWith(token) ? 0.55 + (0.4 * token.length) / word.length : 0
    const similarity = Math.max(spelled, completed)
    if (similarity > 0) ways.set(word, similarity)
  }
  return ways
}
