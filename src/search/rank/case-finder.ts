import { caseIndexOf } from '../index/case-index.ts'
import type { CaseData, Named } from '../index/case-index.ts'
import type { CaseFinder } from '../index/search-index.ts'
import { matchCases } from './cases.ts'
import { CONFIDENT, confidenceIn, PLAUSIBLE } from './confidence.ts'
import { MIN_RELATIVE_SCORE } from './rank.ts'

const MAX_GUESSES = 3

/**
 * What finds described cases in published data. Few queries need it, so that nothing else of the look-up imports it.
 * @param data as `caseData` makes it
 * @param records all of them, with keywords
 */
export function caseFinderOf(data: CaseData, records: readonly Named[]): CaseFinder {
  const cases = caseIndexOf(data, records)
  return (terms, scores) => {
    const matches = matchCases(cases, terms, scores)
    const confidence = confidenceIn(cases, matches, terms, scores)
    const near = matches.filter(({ score }) => score >= (matches[0]?.score ?? 0) * MIN_RELATIVE_SCORE)
    if (confidence >= CONFIDENT) return { sure: near, guesses: [] }
    return { sure: [], guesses: confidence >= PLAUSIBLE ? near.slice(0, MAX_GUESSES) : [] }
  }
}
