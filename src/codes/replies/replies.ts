import type { Code } from '../schema.ts'
import type { Language } from './schema.ts'

/** The language of codes and their original replies. */
export const original = { language: 'en', name: 'English', englishName: 'English' } as const

/** The meaning of a code and the reply to it, in a language. */
export interface Reply {
  /** A language tag (BCP 47) */
  readonly language: string
  /** The name of the language in that language */
  readonly name: string
  readonly message: string
  readonly text: string
}

/**
 * The replies to a code: English first, then the other languages in order.
 * @param record the code
 * @param languages the other languages, which passed the check
 */
export function repliesTo(record: Code, languages: readonly Language[]): Reply[] {
  const translated = languages.flatMap(({ language, name, replies }) => {
    const found = replies.find(({ code }) => code === record.code)
    return found ? [{ language, name, message: found.message, text: found.tellUser }] : []
  })
  const { language, name } = original
  return [{ language, name, message: record.message, text: record.tellUser }, ...translated]
}
