import { escapePattern } from '../../prose/escape.ts'
import type { Path } from '../../problems/problem.ts'
import type { Language, Translation } from '../schema.ts'
import type { ReplyRule } from './rule.ts'

/** Messages and replies contain no words to avoid; cases may contain colloquial ones, because people write them. */
export const wordingOwn: ReplyRule = {
  name: 'wording-own',
  *check({ replies, avoid, script, englishName }) {
    const patterns = avoid.map((entry) => ({ ...entry, pattern: patternOf(entry.text, script) }))
    for (const [i, reply] of replies.entries()) {
      for (const { name, path, line, mayBeColloquial } of textsOf(reply)) {
        for (const { text, write, pattern, colloquial } of patterns) {
          if ((colloquial && mayBeColloquial) || !pattern.test(line)) continue
          yield {
            path: ['replies', i, ...path],
            text: `"${name}" has “${text}”, which is not ${englishName} as it is written here; write “${write}”`,
          }
        }
      }
    }
  },
}

interface Line {
  readonly name: string
  readonly path: Path
  readonly line: string
  readonly mayBeColloquial: boolean
}

function textsOf({ message, tellUser, cases }: Translation): Line[] {
  return [
    { name: 'message', path: ['message'], line: message, mayBeColloquial: false },
    { name: 'tellUser', path: ['tellUser'], line: tellUser, mayBeColloquial: false },
    ...cases.map((line, at) => ({
      name: `cases[${String(at)}]`,
      path: ['cases', at],
      line,
      mayBeColloquial: true,
    })),
  ]
}

/** Matches complete words; capitalized ones only within a sentence. Chinese has no word boundaries. */
function patternOf(text: string, script: Language['script']): RegExp {
  const literal = escapePattern(text)
  if (script === 'Hans') return new RegExp(literal, 'u')
  if (/^\p{Lu}/u.test(text)) return new RegExp(`(?<=[\\p{L}\\p{N},;:)] )${literal}(?![\\p{L}\\p{N}])`, 'u')
  return new RegExp(`(?<![\\p{L}\\p{N}-])${literal}(?![\\p{L}\\p{N}])`, 'iu')
}
