/**
 * Find an entry in a list of the site's words.
 * @param list a list such as the site's actors
 * @param id an id from a record of the checked data
 * @throws if there is none; the check guarantees that references are valid
 */
export function entryOf<T extends { id: string }>(list: readonly T[], id: string): T {
  const found = list.find((entry) => entry.id === id)
  if (!found) throw new Error(`"${id}" is not in the site's data; the check should have found this`)
  return found
}
