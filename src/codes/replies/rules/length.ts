import type { ReplyRule } from './rule.ts'

/** Texts have the usual length for their language: a much shorter or longer one is not equivalent to the English. */
export const lengthsFit: ReplyRule = {
  name: 'lengths-fit',
  *check({ replies, lengths }, originals) {
    const [least, most] = lengths.reply
    for (const [i, { code, message, tellUser }] of replies.entries()) {
      if (message.length > lengths.message) {
        yield {
          path: ['replies', i, 'message'],
          text: `"message" has ${String(message.length)} characters; expected at most ${String(lengths.message)}`,
        }
      }
      const original = originals.get(code)?.text.length
      if (original === undefined) continue
      const [shortest, longest] = [Math.floor(original * least), Math.ceil(original * most)]
      if (tellUser.length >= shortest && tellUser.length <= longest) continue
      yield {
        path: ['replies', i, 'tellUser'],
        text:
          `"tellUser" has ${String(tellUser.length)} characters; expected ${String(shortest)} to ${String(longest)} ` +
          `for an English reply of ${String(original)}: say what it says, no more and no less`,
      }
    }
  },
}
