/** Prose as plain text: `back-ticks` mark literals in the data, and nowhere else. */
export function plainText(prose: string): string {
  return prose.replaceAll('`', '')
}

/**
 * The first sentence of a text; what is in back-ticks never ends it.
 * @returns the whole text where no sentence ends
 */
export function firstSentence(text: string): string {
  return /^(?:`[^`]*`|[^`])*?[.?!](?=\s|$)/.exec(text)?.[0] ?? text
}
