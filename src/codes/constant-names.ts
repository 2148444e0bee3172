import type { Code } from './schema.ts'

/**
 * A constant's name for each code, such as `WRONG_PASSWORD`. A name that was published is kept for good, whatever
 * becomes of the message. Other names come from the first message that the code had; where several codes share one,
 * the oldest (then the smallest) has it and the others add their number (`DOCUMENT_DOES_NOT_EXIST_71`).
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
