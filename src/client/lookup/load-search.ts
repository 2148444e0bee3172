import { prefetch } from './early-requests.ts'

/** All that answers a query is one script: piece by piece it would be several, for everyone. */
export type Search = typeof import('./search.ts')

/**
 * Load what answers queries, its script and its data at the same time, if they are not on their way.
 * @throws TypeError where the script cannot be loaded; the next call tries again as far as the browser does
 */
export async function loadSearch(): Promise<Search> {
  prefetch()
  return import('./search.ts')
}

/** Have it at hand: somebody is about to look something up. */
export function prepareSearch(): void {
  loadSearch().catch(() => undefined) // Said where it is needed.
}
