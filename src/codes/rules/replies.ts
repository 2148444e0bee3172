import { proseWordsIn } from '../prose/passages.ts'
import type { Rule } from './rule.ts'

/** A slot to fill in before a reply is sent, such as `[link]`. */
export const slot = /\[[^\]]*\]/g
const MAX_REPLY_WORDS = 75

/** A reply addresses its reader, is short, and has only slots that the site defines. */
export const repliesSendable: Rule = {
  name: 'replies-sendable',
  *check({ site, codes }) {
    const slots = (site.slots ?? []).map((name) => `[${name}]`)
    const expected = slots.length === 0 ? 'no slots, as "slots" of site.json lists none' : `one of ${slots.join(', ')}`
    for (const { value, path } of codes) {
      const at = [...path, 'tellUser']
      if (/^\W*(for|to) (your|the) developer/i.test(value.tellUser)) {
        const text =
          '"tellUser" begins with words for a developer; speak to the person who is named in "to", and move the rest to "tellDeveloper"'
        yield { path: at, text }
      }
      const count = proseWordsIn(value.tellUser).length
      if (count > MAX_REPLY_WORDS) {
        yield { path: at, text: `"tellUser" has ${String(count)} words; expected at most ${String(MAX_REPLY_WORDS)}` }
      }
      for (const field of ['tellUser', 'tellDeveloper'] as const) {
        const reply = value[field] ?? ''
        for (const [found] of reply.matchAll(slot)) {
          if (slots.includes(found)) continue
          yield {
            path: [...path, field],
            text: `"${field}" has the slot "${found}"; expected ${expected}`,
          }
        }
        if (reply.includes('`')) {
          yield {
            path: [...path, field],
            text: `"${field}" contains a backtick; it is sent as it is: write plain words`,
          }
        }
      }
    }
  },
}
