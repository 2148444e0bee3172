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
 * Make the function that finds the replies to a code: English first, then the other languages in order.
 * @param languages the other languages, which passed the check
 */
export function repliesIn(languages: readonly Language[]): (record: Code) => Reply[] {
  const others = languages.map(({ language, name, replies }) => {
    return { language, name, byCode: new Map(replies.map((reply) => [reply.code, reply])) }
  })
  return (record) => {
    const translated = others.flatMap(({ language, name, byCode }) => {
      const found = byCode.get(record.code)
      return found ? [{ language, name, message: found.message, text: found.tellUser }] : []
    })
    const { language, name } = original
    return [{ language, name, message: record.message, text: record.tellUser }, ...translated]
  }
}
