import { idsOf } from './ledger.ts'
import type { Ledger } from './ledger.ts'

/**
 * A ledger with what is published now added to it. Nothing is removed: ids that are gone stay, so that the check
 * goes on naming them.
 * @param ledger of before
 * @param now what the site serves
 */
export function mergeLedger(ledger: Ledger, now: Omit<Ledger, 'redirects'>): Ledger {
  return {
    codes: merged(ledger.codes, now.codes),
    pages: merged(ledger.pages, now.pages),
    files: [...new Set([...ledger.files, ...now.files])].sort(),
    redirects: ledger.redirects,
  }
}

/**
 * Addresses that the site serves and the ledger does not hold yet.
 * @returns addresses below the base path
 */
export function newAddresses(ledger: Ledger, now: Omit<Ledger, 'redirects'>): string[] {
  const fresh = (before: Ledger['pages'], after: Ledger['pages'], prefix: string) =>
    Object.entries(after).flatMap(([key, ids]) => {
      const known = before[key]
      if (known === undefined) return [`${prefix}${key}`]
      const had = idsOf(known)
      return idsOf(ids)
        .filter((id) => !had.includes(id))
        .map((id) => `${prefix}${key}#${id}`)
    })
  return [
    ...fresh(ledger.codes, now.codes, 'codes/'),
    ...fresh(ledger.pages, now.pages, ''),
    ...now.files.filter((file) => !ledger.files.includes(file)),
  ]
}

function merged(before: Ledger['pages'], after: Ledger['pages']): Ledger['pages'] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()
  return Object.fromEntries(
    keys.map((key) => [key, [...new Set([...idsOf(before[key] ?? ''), ...idsOf(after[key] ?? '')])].join(' ')]),
  )
}
