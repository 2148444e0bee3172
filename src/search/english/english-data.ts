import { parseSynonyms } from './synonyms.ts'
import type { Synonyms } from './synonyms.ts'

/** What is known about English words apart from the records. */
export interface English {
  readonly synonyms: Synonyms
  /** Stems of correctly spelled words that look like a typing error in a known word */
  readonly spelled: ReadonlySet<string>
}

/** The same data as published. */
export interface EnglishData {
  /** As `parseSynonyms` takes them */
  readonly synonyms: string
  /** Separated by spaces */
  readonly spelled: string
}

/** No data about words: enough for numbers and messages. */
export const noEnglish: English = { synonyms: new Map(), spelled: new Set() }

/** Read the published data about words. */
export function readEnglish({ synonyms, spelled }: EnglishData): English {
  return { synonyms: parseSynonyms(synonyms), spelled: new Set(spelled.split(' ')) }
}
