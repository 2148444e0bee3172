import type { TestedLookup } from './lookup.ts'

/** The messages that do not find their code first, whatever their case, quotes and accents. */
export async function missedMessages({ index, codesFor }: TestedLookup): Promise<string[]> {
  const missed: string[] = []
  for (const { message } of index.records) {
    const same = index.records.filter((record) => record.message === message).map((record) => record.code)
    for (const text of [message, message.toUpperCase(), message.replace(/[“”’]/g, "'"), message.normalize('NFD')]) {
      if (!same.includes((await codesFor(text))[0] ?? -1)) missed.push(text)
    }
  }
  return missed
}
