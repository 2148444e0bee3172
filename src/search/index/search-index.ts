import { rangesOfCodes } from '../../codes/ranges.ts'
import type { NumberRange } from '../../codes/ranges.ts'
import { noEnglish } from '../english/english-data.ts'
import type { English } from '../english/english-data.ts'
import { lexiconOf } from './lexicon.ts'
import type { Lexicon } from './lexicon.ts'
import { messageTree } from './messages.ts'
import type { MessageTree } from './messages.ts'
import type { LookupRecord } from './records.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Records, ready to be searched. */
export interface SearchIndex {
  /** Ascending by code */
  readonly records: readonly LookupRecord[]
  /** Records by their code as digits without leading zeros */
  readonly byCode: ReadonlyMap<string, LookupRecord>
  readonly lexicon: Lexicon
  readonly messages: MessageTree
  /** Ranges that contain the codes; of all codes, even if the index has only some of them */
  readonly ranges: readonly NumberRange[]
  /** Whether these are only some of the records, which were loaded for a query */
  readonly isPart: boolean
}

/**
 * Index records, in linear time.
 * @param records ascending by code; without keywords, only numbers and messages are found
 * @param english what is known about words apart from the records
 * @param ranges of all codes, if the records are only some of them
 * @param allVocabulary the vocabulary of all records, if these are only some of them
 */
export function indexOf(
  records: readonly LookupRecord[],
  english: English = noEnglish,
  ranges: readonly NumberRange[] = rangesOfCodes(records),
  allVocabulary?: Vocabulary,
): SearchIndex {
  const byCode = new Map(records.map((record) => [String(record.code), record]))
  return {
    records,
    byCode,
    lexicon: lexiconOf(records, english, allVocabulary),
    messages: messageTree(records),
    ranges,
    isPart: allVocabulary !== undefined,
  }
}
