import { readLine } from '../../search/query/read-line.ts'
import { findLine } from '../../search/rank/find-line.ts'
import type { ReadQuery } from '../../search/look-up/look-up.ts'

/**
 * Read a text with as little script as it takes: numbers and lines of words, which are most queries, need no more than
 * is here.
 * @param text as it was typed or pasted, of any length
 * @throws TypeError where the script that reads all else cannot be loaded
 */
export async function understand(text: string): Promise<ReadQuery> {
  const line = readLine(text)
  if (line) return { query: line, find: findLine }
  const { find, readQuery } = await loadReader()
  return { query: readQuery(text), find }
}

/** What reads any text. */
export const loadReader = () => import('./paste-script.ts')
