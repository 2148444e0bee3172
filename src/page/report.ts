/**
 * The address of a report of a mistake with its subject and version filled in, as GitHub and others read it.
 * @param issues where reports are made, without a query
 * @param page what the report is about: the title and absolute address of the page, and the version of the data
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
