import { announceLoadFailure } from '../dom.ts'
import { MAX_TEXT_LENGTH } from '../../search/query/limits.ts'
import { endpoints } from './config.ts'
import { indexFor, reasonOf } from './data.ts'
import { completeLater } from './complete-later.ts'
import { understand } from './understand.ts'
import { clear } from './view.ts'
import type { Outcome, View } from './view.ts'

/**
 * Answer a log: one row for each of its codes.
 * @param log a text, or a file that is read in pieces; it stays in the browser
 * @returns nothing where the answer is no longer wanted, or something is out of reach, which is said
 */
export async function respondToLog(
  view: View,
  log: string | File,
  isCurrent: () => boolean,
): Promise<Outcome | undefined> {
  try {
    const [index, script] = await Promise.all([
      indexFor((await understand(await sampleOf(log))).query, false, isCurrent),
      import('./log.ts').catch(() => undefined),
    ])
    if (!index || !isCurrent()) return undefined
    clear(view)
    view.empty.hidden = true
    if (!script) {
      announceLoadFailure(view.status, 'The log reader could not be loaded.')
      return undefined
    }
    await script.showLog(view, index, log, isCurrent)
    if (isCurrent()) void completeLater(view, isCurrent)
    return isCurrent() ? {} : undefined
  } catch (error) {
    if (!isCurrent()) return undefined
    clear(view)
    announceLoadFailure(view.status, reasonOf(error))
    return undefined
  }
}

/** Every code may be in a log. A large reference is not loaded whole: its codes are those that the first megabyte has. */
async function sampleOf(log: string | File): Promise<string> {
  if (endpoints.prefetch.length < 2) return ''
  return typeof log === 'string' ? log : log.slice(0, MAX_TEXT_LENGTH).text()
}
