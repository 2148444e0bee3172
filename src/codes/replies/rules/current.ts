import type { Language } from '../schema.ts'
import type { Original, ReplyRule } from './rule.ts'

/** A reply is translated from the current English one. */
export const repliesCurrent: ReplyRule = {
  name: 'replies-current',
  *check(language, originals) {
    for (const { at, original } of staleReplies(language, originals)) {
      const code = String(original.code)
      yield {
        path: ['replies', at, 'from'],
        text:
          `the English reply of code ${code} changed (${original.place}); ` +
          `read the ${language.englishName} one again, then run: npm run replies -- --accept ${code}`,
      }
    }
  },
}

/** Translations of an older English reply, by their position in `replies`. */
export function staleReplies(
  { replies }: Language,
  originals: ReadonlyMap<number, Original>,
): { at: number; original: Original }[] {
  return replies.flatMap(({ code, from }, at) => {
    const original = originals.get(code)
    return original && original.hash !== from ? [{ at, original }] : []
  })
}
