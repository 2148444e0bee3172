import { slot } from '../../rules/replies.ts'
import type { ReplyRule } from './rule.ts'

/** A reply has the same slots as the English one and contains no markup. */
export const slotsKept: ReplyRule = {
  name: 'slots-kept',
  *check({ replies }, originals) {
    for (const [i, { code, tellUser }] of replies.entries()) {
      const path = ['replies', i, 'tellUser']
      const original = originals.get(code)
      const wanted = slotsOf(original?.text ?? '')
      const found = slotsOf(tellUser)
      if (original && wanted !== found) {
        const expected = wanted === '' ? 'none' : wanted
        yield {
          path,
          text: `"tellUser" has the slots ${found === '' ? 'none' : found}; expected ${expected}, as in the English reply`,
        }
      }
      if (tellUser.includes('`')) {
        yield { path, text: '"tellUser" contains a backtick; it is sent as it is: write plain words' }
      }
    }
  },
}

function slotsOf(text: string): string {
  return [...text.matchAll(slot)]
    .map(([found]) => found)
    .sort()
    .join(', ')
}
