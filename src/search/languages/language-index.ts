import type { LookupRecord } from '../index/records.ts'
import type { LanguageData } from './data.ts'
import { impactsOf } from './described.ts'
import type { Impact } from './described.ts'
import { tokensOf } from './tokens.ts'
import { trigramsOf } from './trigrams.ts'
import { usageOf } from './usage.ts'
import type { Usage } from './usage.ts'

/** A message or a keyword, in the language or in English. */
export interface LanguagePhrase {
  /** The place of its record in the list of records */
  readonly record: number
  /** What it says at most */
  readonly weight: number
  /** What its tokens count together */
  readonly size: number
}

/** The codes as a language speaks of them, with the English words next to them: people mix the two. */
export interface LanguageIndex {
  readonly language: string
  readonly usage: Usage
  readonly records: readonly LookupRecord[]
  /** What each code means, in the language */
  readonly messages: readonly string[]
  readonly phrases: readonly LanguagePhrase[]
  /** Phrases by what they say */
  readonly postings: ReadonlyMap<string, readonly number[]>
  /** What each token of described cases says */
  readonly described: ReadonlyMap<string, readonly Impact[]>
  /** Words in Latin letters by groups of three letters, unusual ones among them, for those that are written otherwise */
  readonly trigrams: ReadonlyMap<string, readonly string[]>
  /** What a token says, 0 to 1: the rarer, the more; 1 for one that is not known */
  readonly idf: (token: string) => number
}

/** What a match says, by what it is a match of. */
const weights = { message: 1, keyword: 0.95, english: 0.8 }

/**
 * Make the codes searchable in a language.
 * @param data of the language, an entry for each record
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
    trigrams: trigramsOf([...postings.keys(), ...described.keys(), ...usage.usual.keys()]),
    idf,
  }
}
