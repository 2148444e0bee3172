import type { Ledger } from '../data/ledger-file.ts'
import type { Redirect } from '../publishing/published-file.ts'

/** Pages that were moved, as the ledger records them. */
export function redirectsIn({ redirects }: Pick<Ledger, 'redirects'>): Redirect[] {
  return Object.entries(redirects).map(([from, to]) => ({ from, to }))
}
