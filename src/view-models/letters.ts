/**
 * Group entries by the first letter of their names.
 * @param entries the entries in alphabetical order, which is kept
 * @returns groups by lower-case letter; entries that do not begin with a letter are under `0`
 */
export function byLetter<T extends { term: string }>(entries: readonly T[]): { letter: string; entries: T[] }[] {
  const letterOf = ({ term }: T) => /^[a-z]/.exec(term.toLowerCase())?.[0] ?? '0'
  return [...Map.groupBy(entries, letterOf)].map(([letter, members]) => ({ letter, entries: members }))
}
