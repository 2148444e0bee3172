/**
 * The address for reporting a mistake, with subject and version filled in by a query, which GitHub and others support.
 * @param issues the address for new issues, without a query
 * @param page the title and absolute address of the page, and the version of the data
 */
export function reportUrl(
  issues: string,
  { title, address, version }: { title: string; address: string; version: string },
): string {
  const url = new URL(issues)
  url.searchParams.set('title', `Mistake: ${title}`)
  url.searchParams.set('body', `Page: ${address}\nVersion: ${version}\n\nWhat is wrong, and how do you know?\n`)
  return url.href
}
