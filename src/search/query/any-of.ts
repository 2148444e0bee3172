/** The source of a pattern for one of several patterns; matches nothing if there are none. */
export function anyOf(patterns: readonly string[]): string {
  return patterns.length === 0 ? '(?!)' : `(?:${patterns.join('|')})`
}
