import { passagesOf, passagesOfCall, passagesOfCategory, proseWordsIn } from '../prose/passages.ts'
import type { Passage } from '../prose/passages.ts'
import { noDismissal, plainWords, shortSentences } from '../prose/wording.ts'
import type { Wording } from '../prose/wording.ts'
import type { RuleInput, Rule } from './rule.ts'

function* passages({ codes, categories, calls }: RuleInput): Generator<Passage> {
  for (const { value, path } of codes) yield* passagesOf(value, path)
  for (const { value, path } of categories) yield* passagesOfCategory(value, path)
  for (const { value, path } of calls) yield* passagesOfCall(value, path)
}

export const sentencesShort = ruleFrom(shortSentences)
export const noDismissiveWords = ruleFrom(noDismissal)
export const wordsPlain = ruleFrom(plainWords)

/** Prose has at least three words, and backticks in pairs. */
export const notesComplete: Rule = {
  name: 'notes-complete',
  perField: true,
  *check(input) {
    for (const { path, text } of passages(input)) {
      const isLabel = ['collect', 'basis', 'seenAt', 'takes', 'example'].some((field) => path.includes(field))
      const least = isLabel ? 1 : 3
      if (proseWordsIn(text).length < least) {
        yield {
          path,
          text: `${JSON.stringify(text)} is too short to say anything; expected at least ${String(least)} words`,
        }
      }
      if (text.split('`').length % 2 === 0) {
        yield { path, text: 'a backtick is not closed; put one on each side of a name or value' }
      }
    }
  },
}

/** Checks every passage of every record. */
function ruleFrom({ name, find }: Wording): Rule {
  return {
    name,
    perField: true,
    *check(input) {
      for (const { path, text } of passages(input)) {
        const problem = find(text)
        if (problem) yield { path, text: problem.text }
      }
    },
  }
}
