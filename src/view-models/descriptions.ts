import { hasCalls } from '../codes/catalog.ts'
import { counted } from '../codes/counted.ts'

/**
 * The description of the table of all codes for search engines and lists.
 * @param catalog at least one code, and the known calls and places
 */
export function codesDescription(catalog: Readonly<Record<'codes' | 'calls' | 'places', readonly unknown[]>>): string {
  const { length } = catalog.codes
  const all = `${length === 1 ? '' : 'All '}${counted(length, 'code')}`
  return `${all} in a table, to filter by category, ${hasCalls(catalog) ? 'call, ' : ''}who acts and more, and to copy or download.`
}

/**
 * The description of the glossary for search engines and lists.
 * @param terms the terms in alphabetical order; at least one, as the glossary exists only with terms
 */
export function glossaryDescription(terms: readonly { readonly term: string }[]): string {
  const names = terms.map(({ term }) => term)
  const [first = ''] = names
  if (names.length === 1) return `What ${first} means on these pages.`
  return `${counted(names.length, 'term')} that these pages use, from ${first} to ${names.at(-1) ?? first}, and what each means here.`
}

/**
 * The description of the list of calls for search engines and lists.
 * @param calls the known calls; may be empty
 */
export function callsDescription(calls: readonly unknown[]): string {
  if (calls.length === 0) return 'The places where codes come up; no single call is known.'
  const known = calls.length === 1 ? 'The known call: what it' : `The ${counted(calls.length, 'known call')}: what each`
  return `${known} takes, an example request, and the codes that come up there.`
}

/**
 * The description of the list of categories for search engines and lists.
 * @param categories at least one
 */
export function categoriesDescription(categories: readonly unknown[]): string {
  if (categories.length === 1) return 'The category of the codes, and what it covers.'
  return `${counted(categories.length, 'category', 'categories')} of codes, and what each covers.`
}
