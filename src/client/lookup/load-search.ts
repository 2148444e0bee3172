import { prefetch } from './early-requests.ts'

/** The script that answers queries; one file, because everyone needs all of it. */
export type Search = typeof import('./search.ts')

/**
 * Load the script that answers queries together with its data.
 * @throws TypeError if the script cannot be loaded; the next call tries again as far as the browser does
 */
export async function loadSearch(): Promise<Search> {
  prefetch()
  return import('./search.ts')
}

/** Load it ahead of time: somebody is about to look something up. */
export function prepareSearch(): void {
  loadSearch().catch(() => undefined) // Reported where it is needed.
}
