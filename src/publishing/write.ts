import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Body, PublishedFile } from './published-file.ts'

/**
 * Write files one by one, with at most one body, or one piece of it, in memory.
 * @param dir the folder of the built site
 * @returns how many files were written
 * @throws if a file exists already: two exports, or an export and a page, would share an address
 */
export async function writeFiles(dir: string, files: Iterable<PublishedFile>): Promise<number> {
  const made = new Set<string>()
  let count = 0
  for (const file of files) {
    const target = join(dir, file.path)
    const parent = dirname(target)
    if (!made.has(parent)) mkdirSync(parent, { recursive: true })
    made.add(parent)
    writeBody(target, await file.body())
    count++
  }
  return count
}

function writeBody(target: string, body: Body): void {
  if (typeof body === 'string' || body instanceof Uint8Array) {
    writeFileSync(target, body, { flag: 'wx' })
    return
  }
  const file = openSync(target, 'wx')
  try {
    for (const piece of body) writeFileSync(file, piece)
  } finally {
    closeSync(file)
  }
}

/** Returns the complete body, for a server or a test. */
export function completeBody(body: Body): string | Uint8Array {
  return typeof body === 'string' || body instanceof Uint8Array ? body : [...body].join('')
}
