import type { Language } from '../../codes/replies/schema.ts'

/** What a language is found with, as it is published; one entry for each code, ascending by code. */
export interface LanguageData {
  readonly language: string
  readonly messages: readonly string[]
  /** Joined by semicolons */
  readonly keywords: readonly string[]
  /** Words of the reply that the others do not have, joined by spaces */
  readonly replies: readonly string[]
  readonly light: readonly string[]
  /** Ways to write the same thing; an underscore joins the words of a phrase */
  readonly same: readonly (readonly string[])[]
}

/** How a query is seen to be in a language. */
export interface LanguageSigns {
  readonly language: string
  /** Where its data is */
  readonly file: string
  /** Whether the characters alone say so */
  readonly han?: true
  /** Words that English does not have, joined by spaces */
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
export function languageData({ language, replies, lookup }: Language): LanguageData {
  return {
    language,
    messages: replies.map(({ message }) => message),
    keywords: replies.map(({ keywords }) => keywords.join(';')),
    replies: replies.map(({ tellUser }) => tellUser),
    light: lookup.light,
    same: lookup.same,
  }
}
