import { caseIndexOf } from '../index/case-index.ts'
import type { CaseData, NamedRecord } from '../index/case-index.ts'
import { matchCases } from './cases.ts'
import type { CaseFinder } from './cases.ts'
import { CASE_CONFIDENT, caseConfidenceIn, CASE_PLAUSIBLE } from './confidence.ts'
import { MIN_RELATIVE_SCORE } from './rank.ts'

const MAX_GUESSES = 3

/**
 * Make a finder of described cases from published data. Few queries need it, so no other search module imports it.
 * @param data as `caseData` makes it
 * @param records all of them, with keywords
 */
export function caseFinderOf(data: CaseData, records: readonly NamedRecord[]): CaseFinder {
  const cases = caseIndexOf(data, records)
  const find: CaseFinder['find'] = (terms, scores, signs) => {
    const matches = matchCases(cases, terms, scores)
    const confidence = caseConfidenceIn(cases, matches, terms, signs)
    const near = matches.filter(({ score }) => score >= (matches[0]?.score ?? 0) * MIN_RELATIVE_SCORE)
    if (confidence >= CASE_CONFIDENT) return { sure: near, guesses: [] }
    return { sure: [], guesses: confidence >= CASE_PLAUSIBLE ? near.slice(0, MAX_GUESSES) : [] }
  }
  return { ...cases, find }
}
