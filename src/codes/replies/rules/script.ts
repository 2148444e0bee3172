import { hasHan, notSimplified } from '../script.ts'
import type { Language, Translation } from '../schema.ts'
import type { ReplyRule } from './rule.ts'

/** Texts are written in the script of their language. */
export const scriptRight: ReplyRule = {
  name: 'script-right',
  *check(language) {
    for (const [i, reply] of language.replies.entries()) {
      for (const [field, text] of textsOf(reply)) {
        const wrong = wrongScript(language, text, field[0] === 'keywords')
        if (wrong === undefined) continue
        yield { path: ['replies', i, ...field], text: `"${nameOf(field)}" ${wrong}` }
      }
    }
  },
}

function wrongScript({ script, englishName }: Language, text: string, mayBeLatin: boolean): string | undefined {
  if (script === 'Latn') {
    return hasHan(text) ? `has Chinese characters; write it in ${englishName}, in Latin letters` : undefined
  }
  const character = notSimplified(text)
  if (character !== undefined)
    return `has “${character}”, which is not a simplified character; write the simplified one`
  return hasHan(text) || mayBeLatin ? undefined : `has no Chinese character; write it in ${englishName}`
}

type Field = readonly [name: 'message' | 'tellUser'] | readonly [name: 'keywords' | 'cases', at: number]

function textsOf({ message, tellUser, keywords, cases }: Translation): (readonly [Field, string])[] {
  return [
    [['message'], message],
    [['tellUser'], tellUser],
    ...keywords.map((keyword, i) => [['keywords', i], keyword] as const),
    ...cases.map((line, i) => [['cases', i], line] as const),
  ]
}

function nameOf([name, at]: Field): string {
  return at === undefined ? name : `${name}[${String(at)}]`
}
