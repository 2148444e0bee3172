import { rangesOfCodes } from '../../codes/ranges.ts'
import type { NumberRange } from '../../codes/ranges.ts'
import type { Synonyms } from '../language/synonyms.ts'
import { lexiconOf } from './lexicon.ts'
import type { Lexicon } from './lexicon.ts'
import { messageTree } from './messages.ts'
import type { LookupRecord } from './records.ts'
import type { Vocabulary } from './vocabulary.ts'

/** The records, ready to be searched. */
export interface SearchIndex {
  /** Ascending by code */
  readonly records: readonly LookupRecord[]
  /** Records by their code as digits without leading zeros */
  readonly byCode: ReadonlyMap<string, LookupRecord>
  readonly lexicon: Lexicon
  readonly messages: ReturnType<typeof messageTree>
  /** Ranges in which codes lie; those of all codes, though some may be left out here */
  readonly ranges: readonly NumberRange[]
}

/**
 * Make records searchable. Work grows with their number.
 * @param records ascending by code; without keywords, numbers and messages are found
 * @param synonyms words that stand for one another
 * @param ranges of all codes, where the records are a part of them
 * @param whole what is known of all words, where the records are a part of them
 */
export function indexOf(
  records: readonly LookupRecord[],
  synonyms: Synonyms = new Map(),
  ranges: readonly NumberRange[] = rangesOfCodes(records),
  whole?: Vocabulary,
): SearchIndex {
  const byCode = new Map(records.map((record) => [String(record.code), record]))
  return { records, byCode, lexicon: lexiconOf(records, synonyms, whole), messages: messageTree(records), ranges }
}
