import type { Code } from '../codes/schema.ts'

/** Search engines and chat show two to four lines; what is longer is cut by them in mid-sentence. */
const enough = 280

/**
 * What a link shows beside its title: the first sentence of the meaning, and as many whole steps as fit.
 * @returns plain text; more than 280 characters only where the meaning and the first step alone are longer
 */
export function summaryOf({ meaning, remediation, retryAdvice }: Code): string {
  const [first, ...rest] = remediation.length > 0 ? remediation.map((step) => step.do) : [retryAdvice]
  const start = `${firstSentence(meaning)} What to do: ${first ?? ''}`
  return rest
    .reduce(
      ({ text, full }, step) =>
        full || text.length + step.length >= enough ? { text, full: true } : { text: `${text} ${step}`, full },
      { text: start, full: false },
    )
    .text.replaceAll('`', '')
}

/** The first sentence of a text; what stands in back-ticks never ends it. */
export function firstSentence(text: string): string {
  return /^(?:`[^`]*`|[^`])*?[.?!](?=\s|$)/.exec(text)?.[0] ?? text
}
