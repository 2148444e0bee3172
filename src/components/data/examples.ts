/** The address that stands in the files of `examples/exports/` for that of the site. */
export const placeholder = 'https://docs.example/'

/**
 * An example as the page prints it and the test runs it.
 * @param text of its file
 * @param site the address of the site, with a slash at the end
 */
export function exampleFor(text: string, site: string): string {
  return text.trimEnd().replaceAll(placeholder, site)
}
