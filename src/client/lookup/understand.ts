import { readLine } from '../../search/query/read-line.ts'
import { findLine } from '../../search/rank/find-line.ts'
import type { AnswerableQuery } from '../../search/lookup/lookup.ts'
import { loaded } from './load.ts'

/**
 * Read a text with as little script as possible: numbers and lines of words, which are most queries, need no other.
 * @param text as typed or pasted, of any length
 * @throws LoadError if the script that reads other texts cannot be loaded
 */
export async function understand(text: string): Promise<AnswerableQuery> {
  const line = readLine(text)
  if (line) return { query: line, find: findLine }
  const { find, readQuery } = await loadReader()
  return { query: readQuery(text), find }
}

/** Load the script that reads any text. */
export const loadReader = () => loaded(import('./paste-script.ts'))
