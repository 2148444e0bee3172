import type { Code } from './schema.ts'

/**
 * Name a constant for each code, such as `WRONG_PASSWORD`. A published name is permanent, even if the message changes.
 * Other names are made from the first message of the code. If several codes share it, the oldest (or, at the same age,
 * the smallest) gets the name, and the others add their number (`DOCUMENT_DOES_NOT_EXIST_71`).
 * @param codes in any order
 * @param published code → name, as the ledger records them
 * @returns code → name; names are unique identifiers
 */
export function constantNames(
  codes: readonly Code[],
  published: Readonly<Record<string, string>> = {},
): ReadonlyMap<number, string> {
  const names = new Map<number, string>()
  const taken = new Set(Object.values(published))
  const oldestFirst = codes.toSorted((a, b) => addedOn(a).localeCompare(addedOn(b)) || a.code - b.code)
  for (const record of oldestFirst) {
    const plain = identifier(firstMessage(record)) || `CODE_${String(record.code)}`
    const free = taken.has(plain) ? `${plain}_${String(record.code)}` : plain
    const name = published[String(record.code)] ?? free
    taken.add(name)
    names.set(record.code, name)
  }
  return names
}

function firstMessage({ history, message }: Code): string {
  return history.find(({ formerMessage }) => formerMessage !== undefined)?.formerMessage ?? message
}

function addedOn({ history }: Code): string {
  return history[0]?.date ?? ''
}

function identifier(text: string): string {
  const words = text
    .normalize('NFKD')
    .replaceAll(/['’]|\p{M}/gu, '')
    .toUpperCase()
    .split(/[^A-Z0-9]+/)
    .filter((word) => word !== '')
  const name = words.join('_')
  return /^\d/.test(name) ? `CODE_${name}` : name
}
