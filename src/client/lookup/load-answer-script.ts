import { prefetch } from './early-requests.ts'

/** The script that answers queries; one file, because everyone needs all of it. */
export type AnswerScript = typeof import('./answer-script.ts')

/**
 * Load the script that answers queries together with its data.
 * @throws TypeError if the script cannot be loaded; the next call tries again as far as the browser does
 */
export async function loadAnswerScript(): Promise<AnswerScript> {
  prefetch()
  return import('./answer-script.ts')
}

/** Load it ahead of time: somebody is about to look something up. */
export function prepareAnswerScript(): void {
  loadAnswerScript().catch(() => undefined) // Reported where it is needed.
}
