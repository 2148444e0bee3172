import type { Language } from '../../codes/replies/schema.ts'
import { runsOf, usageOf } from './usage.ts'
import type { Ways } from './usage.ts'

/** What a language is found with, as it is published; one entry for each code, ascending by code. */
export interface LanguageData extends Ways {
  readonly language: string
  readonly messages: readonly string[]
  /** Joined by semicolons */
  readonly keywords: readonly string[]
  /** What lines of described cases say, in alphabetical order, with spaces between words and runs of Chinese */
  readonly cases: readonly string[]
}

/** How a query is seen to be in a language. */
export interface LanguageSigns {
  readonly language: string
  /** Where its data is */
  readonly file: string
  /** Whether the characters alone say so */
  readonly han?: true
  /** Words that English does not have, and endings with a hyphen before them, joined by spaces */
  readonly signs: string
}

/**
 * How a query is seen to be in a language.
 * @param file where the data of the language is
 */
export function languageSigns({ language, script, lookup }: Language, file: string): LanguageSigns {
  return { language, file, ...(script === 'Hans' && { han: true as const }), signs: lookup.signs.join(' ') }
}

/** The data of a language; see `LanguageData`. */
export function languageData({ language, replies, lookup: { light, same, traditional } }: Language): LanguageData {
  const usage = usageOf({ light, same })
  return {
    language,
    messages: replies.map(({ message }) => message),
    keywords: replies.map(({ keywords }) => keywords.join(';')),
    // Without grammar and in order, lines take two thirds of the space.
    cases: replies.map(({ cases }) =>
      cases
        .flatMap((line) => runsOf(line, usage))
        .sort()
        .join(' '),
    ),
    light,
    same,
    ...(traditional !== undefined && { traditional }),
  }
}
