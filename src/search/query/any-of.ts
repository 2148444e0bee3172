/**
 * The source of a pattern for one of several patterns.
 * @param patterns in a list, or in a text with spaces between them
 * @returns a pattern that matches nothing if there are none
 */
export function anyOf(patterns: readonly string[] | string): string {
  const list = typeof patterns === 'string' ? patterns.split(' ') : patterns
  return list.length === 0 ? '(?!)' : `(?:${list.join('|')})`
}
