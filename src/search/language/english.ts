import { parseSynonyms } from './synonyms.ts'
import type { Synonyms } from './synonyms.ts'

/** What is known of words beyond the records. */
export interface English {
  readonly synonyms: Synonyms
  /** Words that are spelled right, so that they are not taken for a typing error; those that look like one */
  readonly spelled: ReadonlySet<string>
}

/** The same as it is published. */
export interface EnglishData {
  /** As `parseSynonyms` takes them */
  readonly synonyms: string
  /** As `lookAlikes` gives them, with spaces between them */
  readonly spelled: string
}

/** For numbers and messages, which need nothing else. */
export const noEnglish: English = { synonyms: new Map(), spelled: new Set() }

/** What published data says of words. */
export function readEnglish({ synonyms, spelled }: EnglishData): English {
  return { synonyms: parseSynonyms(synonyms), spelled: new Set(spelled.split(' ')) }
}
