import { announceLoadFailure } from '../dom.ts'
import { clear } from './view.ts'
import type { Outcome, View } from './view.ts'

/**
 * Answer a log with the script that reads logs; see `answerLog`.
 * @returns nothing if the answer is no longer wanted, or something cannot be loaded, which is reported
 */
export async function respondToLog(
  view: View,
  log: string | File,
  isCurrent: () => boolean,
): Promise<Outcome | undefined> {
  const script = await import('./answer-log.ts').catch(() => undefined)
  if (script) return script.answerLog(view, log, isCurrent)
  if (isCurrent()) {
    clear(view)
    announceLoadFailure(view.status, 'The log reader could not be loaded.')
  }
  return undefined
}
