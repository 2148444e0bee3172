import type { ReplyRule } from './rule.ts'

/** Every code has one reply, every reply has a code, and replies are in ascending order of codes. */
export const repliesComplete: ReplyRule = {
  name: 'replies-complete',
  *check({ replies, englishName }, originals) {
    const codes = new Set<number>()
    let last = -1
    for (const [i, { code }] of replies.entries()) {
      const path = ['replies', i, 'code']
      if (codes.has(code)) yield { path, text: `code ${String(code)} appears twice; keep one of the entries` }
      else if (!originals.has(code)) {
        yield { path, text: `there is no code ${String(code)} in the source; remove the entry or correct the number` }
      } else if (code < last) {
        yield {
          path,
          text: `code ${String(code)} comes after ${String(last)}; expected ascending order: move the entry up`,
        }
      }
      codes.add(code)
      last = Math.max(last, code)
    }
    const missing = [...originals.keys()].filter((code) => !codes.has(code))
    for (const code of missing) {
      const { place = '' } = originals.get(code) ?? {}
      yield {
        path: ['replies'],
        text: `the ${englishName} reply of code ${String(code)} is missing; translate the English one (${place})`,
      }
    }
  },
}
