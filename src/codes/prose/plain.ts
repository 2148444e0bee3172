/** Convert prose of the data to plain text, without the `backticks` of literals. */
export function plainText(prose: string): string {
  return prose.replaceAll('`', '')
}

/**
 * The first sentence of a text, which never ends within backticks.
 * @returns the complete text if no sentence ends
 */
export function firstSentence(text: string): string {
  return /^(?:`[^`]*`|[^`])*?[.?!](?=\s|$)/.exec(text)?.[0] ?? text
}
