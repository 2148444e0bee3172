import { LoadError } from '../../search/lookup/lookup.ts'
import { announceLoadFailure } from '../dom.ts'
import { StaleVersionError } from './load.ts'
import { clear } from './view.ts'
import type { View } from './view.ts'

/**
 * Say in place of an answer why there is none. Whatever is not a failure to load is an error of the site: it is also
 * reported to the console.
 * @param isCurrent whether the answer is still wanted
 */
export function showFailure(view: View, error: unknown, isCurrent: () => boolean): void {
  const failure = error instanceof LoadError ? error : undefined
  if (!failure) reportError(error)
  if (!isCurrent()) return
  // The view still shows the answer to another query.
  clear(view)
  announceLoadFailure(view.status, failure ? reasonOf(failure) : 'The look-up failed.')
}

function reasonOf({ cause }: LoadError): string {
  return cause instanceof StaleVersionError
    ? 'This page is older than the site.'
    : 'The look-up could not be loaded: there may be no connection.'
}
