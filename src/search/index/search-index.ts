import { rangesOfCodes } from '../../codes/ranges.ts'
import type { NumberRange } from '../../codes/ranges.ts'
import { noEnglish } from '../language/english.ts'
import type { English } from '../language/english.ts'
import { lexiconOf } from './lexicon.ts'
import type { Lexicon } from './lexicon.ts'
import { messageTree } from './messages.ts'
import type { LookupRecord } from './records.ts'
import type { Vocabulary } from './vocabulary.ts'
import type { CaseMatch } from '../rank/cases.ts'
import type { Scores } from '../rank/score.ts'
import type { Term } from '../rank/terms.ts'

/**
 * Finds what a described case is about.
 * @param terms of the case
 * @param scores of its words
 * @returns records that it is surely about, or else guesses; best first
 */
export type CaseFinder = (
  terms: readonly Term[],
  scores: Scores | undefined,
) => { readonly sure: readonly CaseMatch[]; readonly guesses: readonly CaseMatch[] }

/** The records, ready to be searched. */
export interface SearchIndex {
  /** Ascending by code */
  readonly records: readonly LookupRecord[]
  /** Records by their code as digits without leading zeros */
  readonly byCode: ReadonlyMap<string, LookupRecord>
  readonly lexicon: Lexicon
  /** What described cases are found with, where it is loaded */
  readonly findCases?: CaseFinder
  readonly messages: ReturnType<typeof messageTree>
  /** Ranges in which codes lie; those of all codes, though some may be left out here */
  readonly ranges: readonly NumberRange[]
}

/**
 * Make records searchable. Work grows with their number.
 * @param records ascending by code; without keywords, numbers and messages are found
 * @param english what is known of words beyond the records
 * @param ranges of all codes, where the records are a part of them
 * @param whole what is known of all words, where the records are a part of them
 */
export function indexOf(
  records: readonly LookupRecord[],
  english: English = noEnglish,
  ranges: readonly NumberRange[] = rangesOfCodes(records),
  whole?: Vocabulary,
): SearchIndex {
  const byCode = new Map(records.map((record) => [String(record.code), record]))
  return { records, byCode, lexicon: lexiconOf(records, english, whole), messages: messageTree(records), ranges }
}
