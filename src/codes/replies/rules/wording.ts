import { escapePattern } from '../../prose/escape.ts'
import type { Language } from '../schema.ts'
import type { ReplyRule } from './rule.ts'

/** Messages and replies have nothing of the list of what to avoid. */
export const wordingOwn: ReplyRule = {
  name: 'wording-own',
  *check({ replies, avoid, script, englishName }) {
    const patterns = avoid.map((entry) => ({ ...entry, pattern: patternOf(entry.text, script) }))
    for (const [i, reply] of replies.entries()) {
      for (const field of ['message', 'tellUser'] as const) {
        for (const { text, write, pattern } of patterns) {
          if (!pattern.test(reply[field])) continue
          yield {
            path: ['replies', i, field],
            text: `"${field}" has “${text}”, which is not ${englishName} as it is written here; write “${write}”`,
          }
        }
      }
    }
  },
}

/** Words count as whole words; one with a capital counts within a sentence only. Chinese has no spaces to go by. */
function patternOf(text: string, script: Language['script']): RegExp {
  const literal = escapePattern(text)
  if (script === 'Hans') return new RegExp(literal, 'u')
  if (/^\p{Lu}/u.test(text)) return new RegExp(`(?<=[\\p{L}\\p{N},;:)] )${literal}(?![\\p{L}\\p{N}])`, 'u')
  return new RegExp(`(?<![\\p{L}\\p{N}-])${literal}(?![\\p{L}\\p{N}])`, 'iu')
}
