import { MAX_TEXT_LENGTH } from '../../search/query/limits.ts'
import { completeLater } from './complete-later.ts'
import { endpoints } from './config.ts'
import { indexFor } from './data.ts'
import { showLog } from './log.ts'
import { nothingRead } from './text-source.ts'
import { understand } from './understand.ts'
import { clear } from './view.ts'
import type { Outcome, View } from './view.ts'

/**
 * Answer a log: one row for each of its codes. Part of the script that shows logs.
 * @param log a text, or a file that is read in pieces; it stays in the browser
 * @returns nothing if the answer is no longer wanted
 * @throws LoadError if data cannot be loaded
 */
export async function answerLog(
  view: View,
  log: string | File,
  isCurrent: () => boolean,
): Promise<Outcome | undefined> {
  const { query } = await understand(await sampleOf(log))
  const index = await indexFor(query, false, isCurrent)
  if (!index || !isCurrent()) return undefined
  clear(view)
  view.empty.hidden = true
  await showLog(view, index, log, isCurrent)
  if (!isCurrent()) return undefined
  void completeLater(view, isCurrent)
  return {}
}

/** Any code may be in a log. Of a large reference only the codes in the first megabyte are loaded. */
async function sampleOf(log: string | File): Promise<string> {
  if (endpoints.prefetch.length < 2) return ''
  if (typeof log === 'string') return log
  // `showLog` says so if the file cannot be read.
  return (await log.slice(0, MAX_TEXT_LENGTH).text().catch(nothingRead)) ?? ''
}
