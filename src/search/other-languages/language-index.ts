import type { Impact } from '../index/case-index.ts'
import type { LookupRecord } from '../index/records.ts'
import type { LanguageData } from './data.ts'
import { impactsOf } from './described.ts'
import { tokensOf } from './tokens.ts'
import { wordsByTrigram } from './trigrams.ts'
import { usageOf } from './usage.ts'
import type { Usage } from './usage.ts'

/** A message or a keyword, in the language or in English. */
export interface LanguagePhrase {
  /** The position of its record in the list of records */
  readonly record: number
  /** The weight of a full match */
  readonly weight: number
  /** The sum of the weights of its tokens */
  readonly size: number
}

/** The texts of codes in a language and in English, because people mix the two. */
export interface LanguageIndex {
  readonly language: string
  readonly usage: Usage
  readonly records: readonly LookupRecord[]
  /** The meaning of each code in the language */
  readonly messages: readonly string[]
  readonly phrases: readonly LanguagePhrase[]
  /** Phrases by token */
  readonly postings: ReadonlyMap<string, readonly number[]>
  /** Impacts by token of described cases */
  readonly described: ReadonlyMap<string, readonly Impact[]>
  /** Words in Latin letters by trigram, including unusual spellings, to correct typing errors */
  readonly trigrams: ReadonlyMap<string, readonly string[]>
  /** The inverse document frequency of a token, 0 to 1; 1 for an unknown one */
  readonly idf: (token: string) => number
}

/** The weight of a match by its field. */
const weights = { message: 1, keyword: 0.95, english: 0.8 }

/**
 * Index the codes in a language.
 * @param data of the language, with an entry for each record
 * @param records ascending by code, with English keywords
 */
export function languageIndexOf(data: LanguageData, records: readonly LookupRecord[]): LanguageIndex {
  const usage = usageOf(data)
  const postings = new Map<string, number[]>()
  const owners = new Map<string, Set<number>>()
  const texts: { record: number; weight: number; tokens: ReturnType<typeof tokensOf> }[] = []
  for (const [record, { message, keywords }] of records.entries()) {
    const sources: (readonly [string, number])[] = [
      [data.messages[record] ?? '', weights.message],
      ...(data.keywords[record] ?? '').split(';').map((text) => [text, weights.keyword] as const),
      ...[message, ...keywords].map((text) => [text, weights.english] as const),
    ]
    for (const [text, weight] of sources) {
      const tokens = tokensOf(text, usage)
      const phrase = texts.push({ record, weight, tokens }) - 1
      for (const { text: token } of tokens) {
        const list = postings.get(token)
        if (!list) postings.set(token, [phrase])
        else if (list.at(-1) !== phrase) list.push(phrase)
        const owner = owners.get(token)
        if (owner) owner.add(record)
        else owners.set(token, new Set([record]))
      }
    }
  }
  const rarest = Math.log(1 + records.length)
  const idf = (token: string) => Math.max(0.1, Math.log(1 + records.length / (owners.get(token)?.size ?? 1)) / rarest)
  const phrases = texts.map(({ record, weight, tokens }) => {
    return { record, weight, size: tokens.reduce((sum, { text, worth }) => sum + worth * idf(text), 0) }
  })
  const described = impactsOf(data.cases)
  return {
    language: data.language,
    usage,
    records,
    messages: data.messages,
    phrases,
    postings,
    described,
    trigrams: wordsByTrigram([...postings.keys(), ...described.keys(), ...usage.usual.keys()]),
    idf,
  }
}
