const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Escape text for HTML and XML, between tags and in attributes with double quotes. */
export function escapeMarkup(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => entities[character] ?? '')
}

/** Escape text so that Markdown shows it literally. */
export function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>]/g, String.raw`\$&`)
}

/** Escape text so that a regular expression matches it literally. */
export function escapePattern(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)
}

/**
 * Write a value as JSON for a script element with data: `<` is escaped, so that no text in it can end the element.
 * @param value a value that JSON can represent
 */
export function jsonForScript(value: object): string {
  return JSON.stringify(value).replaceAll('<', String.raw`\u003c`)
}
