import { wordsOf } from '../language/text.ts'
import type { LanguageSigns } from './data.ts'

/**
 * The language that a query is in, where it is one of these and not English.
 * @param text of a query; mixed with English it counts as the other language
 */
export function languageOf(text: string, languages: readonly LanguageSigns[]): LanguageSigns | undefined {
  if (languages.length === 0) return undefined
  const han = /\p{Script=Han}/u.test(text)
  if (han) return languages.find((language) => language.han)
  const words = new Set(wordsOf(text))
  return languages.find(({ signs }) => signs.split(' ').some((sign) => words.has(sign)))
}
