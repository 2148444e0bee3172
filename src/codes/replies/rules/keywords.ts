import type { ReplyRule } from './rule.ts'

const [fewest, most] = [4, 8]

/** A code has 4 to 8 keywords. None appears twice, and none is the code's message. */
export const keywordsSound: ReplyRule = {
  name: 'keywords-sound',
  *check({ replies }) {
    for (const [i, { keywords, message }] of replies.entries()) {
      const path = ['replies', i, 'keywords']
      const count = keywords.length
      if (count < fewest || count > most) {
        yield { path, text: `"keywords" has ${String(count)} entries; expected ${String(fewest)} to ${String(most)}` }
      }
      const seen = new Set<string>()
      for (const [at, keyword] of keywords.entries()) {
        const plain = keyword.toLowerCase()
        const place = [...path, at]
        if (seen.has(plain)) yield { path: place, text: `“${keyword}” appears twice in "keywords"; remove one` }
        seen.add(plain)
        if (plain !== message.toLowerCase()) continue
        yield { path: place, text: `“${keyword}” is the message, which is found anyway; remove it from "keywords"` }
      }
    }
  },
}
