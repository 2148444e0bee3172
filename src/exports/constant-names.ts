import type { Code } from '../codes/schema.ts'

/**
 * A constant's name for each code, such as `WRONG_PASSWORD`. A name is kept for good: it comes from the first message
 * that the code had, and where several codes share one, the oldest (then the smallest) has it and the others add
 * their number (`DOCUMENT_DOES_NOT_EXIST_71`).
 * @param codes in any order
 * @returns code → name; names are unique identifiers
 */
export function constantNames(codes: readonly Code[]): ReadonlyMap<number, string> {
  const names = new Map<number, string>()
  const taken = new Set<string>()
  const oldestFirst = codes.toSorted((a, b) => addedOn(a).localeCompare(addedOn(b)) || a.code - b.code)
  for (const record of oldestFirst) {
    const plain = identifier(firstMessage(record)) || `CODE_${String(record.code)}`
    const name = taken.has(plain) ? `${plain}_${String(record.code)}` : plain
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
