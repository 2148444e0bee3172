import { ledgerPath, readLedger } from '../data/ledger-file.ts'

/** A page that was moved; both addresses are below the base path, such as `categories/old/`. */
export interface Redirect {
  readonly from: string
  readonly to: string
}

/**
 * Pages that were moved, from the ledger's `redirects`.
 * @param file the ledger; without it there are none
 */
export function listRedirects(file = ledgerPath()): Redirect[] {
  if (file === undefined) return []
  return Object.entries(readLedger(file).ledger.redirects).map(([from, to]) => ({ from, to }))
}
