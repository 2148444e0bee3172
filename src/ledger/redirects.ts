import { ledgerPath, readLedger } from '../data/ledger-file.ts'

/** A page that has moved; both addresses are below the base path, such as `categories/old/`. */
export interface Redirect {
  readonly from: string
  readonly to: string
}

/**
 * Pages that have moved, from the ledger's `redirects`.
 * @param file the ledger; without one there are none
 */
export function listRedirects(file = ledgerPath()): Redirect[] {
  if (file === undefined) return []
  return Object.entries(readLedger(file).ledger.redirects).map(([from, to]) => ({ from, to }))
}
