import { firstSentence, plainText } from '../codes/prose/plain.ts'
import type { Code } from '../codes/schema.ts'

/** Search engines and chats show two to four lines and cut longer texts off mid-sentence. */
const MAX_LENGTH = 280

/**
 * Summarize a code for link previews: the first sentence of the meaning, and as many complete steps as fit.
 * @returns plain text; longer than 280 characters only if that sentence and the first step together are
 */
export function summaryOf({ meaning, remediation, retryAdvice }: Code): string {
  const [first, ...rest] = remediation.length > 0 ? remediation.map((step) => step.do) : [retryAdvice]
  const start = `${firstSentence(meaning)} What to do: ${first ?? ''}`
  const { text } = rest.reduce(
    ({ text, full }, step) =>
      full || text.length + step.length >= MAX_LENGTH ? { text, full: true } : { text: `${text} ${step}`, full },
    { text: start, full: false },
  )
  return plainText(text)
}
