import { idsOf } from '../data/ledger-file.ts'
import type { Ledger } from '../data/ledger-file.ts'

/** What the site publishes now. */
export type Published = Omit<Ledger, 'redirects'>

/**
 * Add what is published now to a ledger. Nothing is removed: ids that no longer exist stay, so that the check keeps
 * reporting them. A constant keeps its first name; for messages, the newest is kept.
 * @param ledger the ledger so far
 * @param now what the site serves
 */
export function mergeLedger(ledger: Ledger, now: Published): Ledger {
  return {
    codes: mergeIds(ledger.codes, now.codes),
    messages: { ...ledger.messages, ...now.messages },
    names: { ...now.names, ...ledger.names },
    pages: mergeIds(ledger.pages, now.pages),
    files: [...new Set([...ledger.files, ...now.files])].sort(),
    redirects: ledger.redirects,
  }
}

/**
 * Find addresses that the site serves and the ledger does not have yet.
 * @returns addresses below the base path
 */
export function newAddresses(ledger: Ledger, now: Published): string[] {
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

/** Find codes whose message or constant name the ledger does not have yet. */
export function newWords(ledger: Ledger, now: Published): string[] {
  const isNew = ([code, message]: [string, string]) =>
    ledger.messages[code] !== message || !Object.hasOwn(ledger.names, code)
  return Object.entries(now.messages)
    .filter(isNew)
    .map(([code]) => code)
}

function mergeIds(before: Ledger['pages'], after: Ledger['pages']): Ledger['pages'] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()
  return Object.fromEntries(
    keys.map((key) => [key, [...new Set([...idsOf(before[key] ?? ''), ...idsOf(after[key] ?? '')])].join(' ')]),
  )
}
