import { wordsOf } from '../language/text.ts'
import type { LanguageSigns } from './data.ts'

/** A word as long as this has something before its ending. */
const MIN_LONG_WORD = 6

/** A text of more words than this needs two signs: one is a borrowed word in an English sentence. */
const MAX_SHORT_TEXT = 7

/**
 * The language that a query is in, where it is one of these and not English.
 * @param text of a query; mixed with English it counts as the other language
 */
export function languageOf(text: string, languages: readonly LanguageSigns[]): LanguageSigns | undefined {
  if (languages.length === 0) return undefined
  const han = /\p{Script=Han}/u.test(text)
  if (han) return languages.find((language) => language.han)
  const words = [...new Set(wordsOf(text))]
  const needed = words.length > MAX_SHORT_TEXT ? 2 : 1
  return languages.find(({ signs }) => countOf(words, signs.split(' ')) >= needed)
}

function countOf(words: readonly string[], signs: readonly string[]): number {
  const known = new Set(signs)
  const endings = signs.filter((sign) => sign.startsWith('-')).map((sign) => sign.slice(1))
  return words.filter((word) => {
    return known.has(word) || (word.length >= MIN_LONG_WORD && endings.some((ending) => word.endsWith(ending)))
  }).length
}
