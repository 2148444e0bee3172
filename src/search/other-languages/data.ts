import type { Language } from '../../codes/replies/schema.ts'
import type { WordData } from '../index/records.ts'
import { wordRuns, usageOf } from './usage.ts'
import type { Spellings } from './usage.ts'

/** The published data of a language; lists have one entry per code, ascending by code. */
export interface LanguageData extends Spellings {
  readonly language: string
  readonly messages: readonly string[]
  /** Joined by semicolons */
  readonly keywords: readonly string[]
  /** The words and runs of Chinese in described cases: in alphabetical order, separated by spaces */
  readonly cases: readonly string[]
}

/** The published hints that show that a query is in a language. */
export interface LanguageHints {
  readonly language: string
  /** The file with its data */
  readonly file: string
  /** Whether Chinese characters are enough to recognize the language */
  readonly han?: true
  /** Words that do not exist in English, and endings prefixed with a hyphen, separated by spaces */
  readonly hints: string
}

/** The published data for keywords if there are other languages. */
export interface MultilingualWordData extends WordData {
  readonly languages?: readonly LanguageHints[]
}

/**
 * The hints of a language for publication.
 * @param file with the data of the language
 */
export function languageHints({ language, script, lookup }: Language, file: string): LanguageHints {
  return { language, file, ...(script === 'Hans' && { han: true as const }), hints: lookup.hints.join(' ') }
}

/** The data of a language for publication. */
export function languageData({ language, replies, lookup: { light, same, traditional } }: Language): LanguageData {
  const usage = usageOf({ light, same })
  return {
    language,
    messages: replies.map(({ message }) => message),
    keywords: replies.map(({ keywords }) => keywords.join(';')),
    // Without grammar and in alphabetical order, lines take two thirds of the space.
    cases: replies.map(({ cases }) =>
      cases
        .flatMap((line) => wordRuns(line, usage))
        .sort()
        .join(' '),
    ),
    light,
    same,
    ...(traditional !== undefined && { traditional }),
  }
}
