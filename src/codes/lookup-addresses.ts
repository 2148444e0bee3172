/**
 * Addresses that page scripts also build. There are few, because every page loads the code for them. All are paths that
 * begin with the base path, for use in links.
 */
export interface LookupAddresses {
  /** The table of all codes */
  readonly codes: string
  readonly categories: string
  /** The page of the look-up */
  readonly search: string
  /** The look-up with a query */
  query(query: string): string
  /** The page of a code */
  code(code: number): string
  /** The file of a code: JSON for programs, or its note as Markdown */
  alternate(code: number, format: 'json' | 'md'): string
  /** A file below the base path, such as `codes.json` */
  file(name: string): string
}

/**
 * Make these addresses for a site with this base path.
 * @param base with a slash at both ends
 */
export function lookupAddressesAt(base: string): LookupAddresses {
  const codes = `${base}codes/`
  return {
    codes,
    categories: `${base}categories/`,
    search: `${base}search/`,
    query: (query) => `${base}search/?${new URLSearchParams({ q: query }).toString()}`,
    code: (number) => `${codes}${String(number)}/`,
    alternate: (number, format) => `${codes}${String(number)}.${format}`,
    file: (name) => `${base}${name}`,
  }
}
