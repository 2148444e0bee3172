import type { CaseIndex } from '../index/case-index.ts'
import { SYNONYM_MARK } from '../index/case-index.ts'
import { stem, stopWordWeight } from '../english/text.ts'
import type { Scores } from './score.ts'
import type { ForeignSigns } from './signs.ts'
import type { QueryTerm } from './terms.ts'

/** The weight of a full match of words, relative to the impacts of the notes; see `WEIGHTS` in `case-data.ts`. */
export const WORDS_WEIGHT = 14

/** A record that a described case may be about. */
export interface CaseMatch {
  /** The place of the record in the list of records */
  readonly record: number
  /** The score of words and notes together, from 0 up */
  readonly score: number
  /** How many content words of the case support it */
  readonly evidence: number
}

/**
 * The index of described cases, and `find`, which finds the records that a case is about, by its terms, the scores of
 * its words, and signs that it is about another system: those that are sure, or else guesses; best first.
 */
export interface CaseFinder extends CaseIndex {
  readonly find: (
    terms: readonly QueryTerm[],
    scores: Scores | undefined,
    signs: ForeignSigns,
  ) => { readonly sure: readonly CaseMatch[]; readonly guesses: readonly CaseMatch[] }
}

/**
 * Records by how well they fit a described case, best first.
 * @param terms of the case
 * @param scores of its words, as `scoreRecords` gives them
 */
export function matchCases(cases: CaseIndex, terms: readonly QueryTerm[], scores: Scores | undefined): CaseMatch[] {
  const sums = new Map<number, { score: number; evidence: number }>()
  for (const [record, score] of scores?.score.entries() ?? []) {
    if (score > 0) sums.set(record, { score: score * WORDS_WEIGHT, evidence: 0 })
  }
  const seen = new Set<string>()
  for (const term of terms) {
    const own = new Map<number, number>()
    for (const [key, similarity] of caseKeysOf(term)) {
      if (seen.has(key)) continue
      seen.add(key)
      for (const { record, impact } of cases.impactsOf(key) ?? []) {
        own.set(record, (own.get(record) ?? 0) + similarity * impact)
      }
    }
    for (const [record, impact] of own) {
      const sum = sums.get(record) ?? { score: 0, evidence: 0 }
      sum.score += impact
      sum.evidence++
      sums.set(record, sum)
    }
  }
  const matches = [...sums].map(([record, sum]) => ({ record, ...sum }))
  return matches.sort((a, b) => b.score - a.score || a.record - b.record)
}

/** The keys of a word: its stem, the stems of its corrections, and its groups of synonyms. */
function caseKeysOf({ word, expansions, synonyms }: QueryTerm): [key: string, similarity: number][] {
  const keys: [string, number][] = synonyms.map((group) => [SYNONYM_MARK + group, 1])
  if (stopWordWeight(word) < 1) return keys
  keys.push([stem(word), 1])
  for (const { level, term, similarity } of expansions) {
    if (level === 'stem' && term !== stem(word)) keys.push([term, similarity])
  }
  return keys
}
