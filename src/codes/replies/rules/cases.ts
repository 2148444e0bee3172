import type { ReplyRule } from './rule.ts'

const [fewest, most] = [3, 6]

/** A code has 3 to 6 cases of suitable length. Each is unique in the file: a case that fits two codes finds neither. */
export const casesSound: ReplyRule = {
  name: 'cases-sound',
  *check({ replies, lengths }) {
    const [shortest, longest] = lengths.case
    const seen = new Map<string, number>()
    for (const [i, { code, cases }] of replies.entries()) {
      const path = ['replies', i, 'cases']
      const count = cases.length
      if (count < fewest || count > most) {
        yield { path, text: `"cases" has ${String(count)} lines; expected ${String(fewest)} to ${String(most)}` }
      }
      for (const [at, line] of cases.entries()) {
        const place = [...path, at]
        const length = wordsIn(line)
        if (length < shortest || length > longest) {
          yield {
            path: place,
            text: `"cases[${String(at)}]" has ${String(length)} words; expected ${String(shortest)} to ${String(longest)}`,
          }
        }
        const plain = line.toLowerCase()
        const other = seen.get(plain)
        if (other !== undefined) {
          yield { path: place, text: `“${line}” is a line of code ${String(other)} too; keep it where it fits better` }
        }
        seen.set(plain, code)
      }
    }
  },
}

function wordsIn(line: string): number {
  return line.match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu)?.length ?? 0
}
