/**
 * The description of the glossary for search engines and lists.
 * @param terms the terms in alphabetical order; may be empty
 */
export function glossaryDescription(terms: readonly { readonly term: string }[]): string {
  const [first, last] = [terms[0], terms.at(-1)]
  if (!first || !last) return 'No term has an entry here yet.'
  if (first === last) return `What ${first.term} means on these pages.`
  return `${String(terms.length)} terms that these pages use, from ${first.term} to ${last.term}, and what each means here.`
}

/**
 * The description of the list of calls for search engines and lists.
 * @param calls the known calls; may be empty
 */
export function callsDescription(calls: readonly unknown[]): string {
  if (calls.length === 0) return 'The places where codes come up; no single call is known.'
  const known = calls.length === 1 ? 'The known call: what it' : `The ${String(calls.length)} known calls: what each`
  return `${known} takes, an example request, and the codes that come up there.`
}
