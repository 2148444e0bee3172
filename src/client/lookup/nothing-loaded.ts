import { LoadError } from '../../search/lookup/lookup.ts'

/** For `catch`: nothing in place of what could not be loaded; other errors are thrown. */
export function nothingLoaded(error: unknown): undefined {
  if (!(error instanceof LoadError)) throw error
}
