import type { Lexicon } from '../index/lexicon.ts'
import type { Question } from '../query/line-question.ts'
import { stopWordWeight } from '../english/text.ts'
import { scoreRecords } from './score.ts'
import type { Scores } from './score.ts'
import { termsOf } from './terms.ts'
import type { QueryTerm } from './terms.ts'

/** A record that fits the words of a query. */
export interface Match {
  /** The place of the record in the list of records */
  readonly record: number
  /** 0 to about 1.5; comparable within one query */
  readonly score: number
  /** The share of the query that the record covers, 0 to 1 */
  readonly coverage: number
  /** Whether the query is its message, or the beginning of it */
  readonly message: boolean
}

/** A record must cover at least this much of a query, so that no query is silently shortened. */
const MIN_COVERAGE = 0.55

/** Enough for a record with two content words: together they are stronger evidence than one. */
const MIN_COVERAGE_TWO_TERMS = 0.5

/** Enough for a record with two content words if no word of the query is out of domain. */
const MIN_COVERAGE_IN_DOMAIN = 0.34

/** Records with a lower share of the best score are left out. */
export const MIN_RELATIVE_SCORE = 0.62

/** From this closeness up, a query counts as a mistyped message. */
const NEARLY_MESSAGE = 0.68

/**
 * Match words against records.
 * @param question the words, and whether keywords and categories count
 * @param minRelativeScore records with a lower share of the best score are left out
 * @returns the matches, best first, the terms, and the scores of all records
 */
export function matchWords(
  lexicon: Lexicon,
  { text, unfinished, messagesOnly }: Question,
  minRelativeScore = MIN_RELATIVE_SCORE,
): { matches: Match[]; terms: QueryTerm[]; scores: Scores | undefined } {
  const terms = termsOf(lexicon, text, unfinished)
  const scores = scoreRecords(lexicon, text, terms, messagesOnly)
  if (!scores) return { matches: [], terms, scores }
  const spoken = !messagesOnly && !/[:=()[\]{}]/.test(text)
  const inDomain = spoken && lexicon.english.synonyms.size > 0 && !terms.some(isForeign)
  const matches: Match[] = []
  for (const [record, score] of scores.score.entries()) {
    const coverage = scores.coverage[record] ?? 0
    const together = (scores.telling[record] ?? 0) > 1
    const enough = !together ? MIN_COVERAGE : inDomain ? MIN_COVERAGE_IN_DOMAIN : MIN_COVERAGE_TWO_TERMS
    if (coverage < enough) continue
    matches.push({ record, score, coverage, message: scores.message(record) })
  }
  const top = Math.max(0, ...matches.map(({ score }) => score))
  const near = matches.filter(({ score }) => score >= top * minRelativeScore)
  return { matches: near.sort((a, b) => b.score - a.score || a.record - b.record), terms, scores }
}

/** Whether a query is a message with typing errors, or with its words in another order. */
export function isNearlyMessage(
  [best]: readonly Match[],
  scores: Scores | undefined,
  enough = NEARLY_MESSAGE,
): boolean {
  return best !== undefined && (scores?.messageFit[best.record] ?? 0) >= enough
}

/** Whether no code has the word. */
function isForeign({ word, expansions, corrected }: QueryTerm): boolean {
  return stopWordWeight(word) === 1 && (expansions.length === 0 || corrected !== undefined)
}
