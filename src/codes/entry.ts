/**
 * The entry of a list of the site's words.
 * @param list such as the site's actors
 * @param id that a record of the checked data names
 * @throws if there is none: the check has made sure that references hold
 */
export function entryOf<T extends { id: string }>(list: readonly T[], id: string): T {
  const found = list.find((entry) => entry.id === id)
  if (!found) throw new Error(`"${id}" is not in the site's data; the check should have found this`)
  return found
}
