import { firstSentence, plainText } from '../codes/prose/plain.ts'
import type { Code } from '../codes/schema.ts'

/** Search engines and chat show two to four lines; what is longer is cut by them in mid-sentence. */
const MAX_LENGTH = 280

/**
 * What a link shows next to its title: the first sentence of the meaning, and as many whole steps as fit.
 * @returns plain text; more than 280 characters only where the meaning and the first step alone are longer
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
