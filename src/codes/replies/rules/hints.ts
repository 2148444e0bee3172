import type { ReplyRule } from './rule.ts'

/** Minimum length of a word whose ending can show a language. */
export const MIN_LONG_WORD = 6

/**
 * Hints show that a query is in the language: no hint is an English word or the ending of a long English word.
 * @param english English words in lower case
 */
export function hintsForeign(english: ReadonlySet<string>): ReplyRule {
  return {
    name: 'hints-foreign',
    *check({ lookup, englishName }) {
      for (const [i, hint] of lookup.hints.entries()) {
        const word = hint.startsWith('-') ? longWordWith(hint.slice(1), english) : hint.toLowerCase()
        if (word === undefined || !english.has(word)) continue
        const what = hint.startsWith('-') ? `is the ending of "${word}"` : 'is an English word'
        const text = `"${hint}" ${what}, so that queries in English would count as ${englishName}; remove it`
        yield { path: ['lookup', 'hints', i], text }
      }
    },
  }
}

function longWordWith(ending: string, english: ReadonlySet<string>): string | undefined {
  for (const word of english) if (word.length >= MIN_LONG_WORD && word.endsWith(ending)) return word
  return undefined
}
