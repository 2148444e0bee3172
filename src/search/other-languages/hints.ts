import { MIN_LONG_WORD } from '../../codes/replies/rules/hints.ts'
import { wordsOf } from '../english/text.ts'
import type { LanguageHints } from './data.ts'

/** A text with more words needs two hints, because one may be a borrowed word in an English sentence. */
const MAX_SHORT_TEXT = 7

/**
 * Detect the language of a query.
 * @param text of a query; a mix with English counts as the other language
 * @returns nothing if it is English or in none of these languages
 */
export function languageOf(text: string, languages: readonly LanguageHints[]): LanguageHints | undefined {
  if (languages.length === 0) return undefined
  const han = /\p{Script=Han}/u.test(text)
  if (han) return languages.find((language) => language.han)
  const words = [...new Set(wordsOf(text))]
  const needed = words.length > MAX_SHORT_TEXT ? 2 : 1
  return languages.find(({ hints }) => countOf(words, hints.split(' ')) >= needed)
}

function countOf(words: readonly string[], hints: readonly string[]): number {
  const known = new Set(hints)
  const endings = hints.filter((hint) => hint.startsWith('-')).map((hint) => hint.slice(1))
  return words.filter((word) => {
    return known.has(word) || (word.length >= MIN_LONG_WORD && endings.some((ending) => word.endsWith(ending)))
  }).length
}
