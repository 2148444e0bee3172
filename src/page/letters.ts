/**
 * Entries by the first letter of their names, as an index shows them.
 * @param entries in alphabetical order, which they keep
 * @returns letters in lower case; whatever begins with none is under `0`
 */
export function byLetter<T extends { term: string }>(entries: readonly T[]): { letter: string; entries: T[] }[] {
  const letterOf = ({ term }: T) => /^[a-z]/.exec(term.toLowerCase())?.[0] ?? '0'
  return [...Map.groupBy(entries, letterOf)].map(([letter, members]) => ({ letter, entries: members }))
}
