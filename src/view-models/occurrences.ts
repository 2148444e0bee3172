import type { Call, Code } from '../codes/schema.ts'
import type { PageContext } from './context.ts'

/** A call or place where a code occurs. */
export interface Occurrence {
  readonly href: string
  readonly title: string
  /** The method and path of a call; a place has none */
  readonly call?: Pick<Call, 'method' | 'path'>
  /** Prose of the data */
  readonly note?: string
  /** The source that shows the code there; without a source, it is only likely */
  readonly source?: { readonly title: string; readonly href: string }
}

/** Where a code occurs. */
export interface Occurrences {
  readonly shown: readonly Occurrence[]
  readonly likely: readonly Occurrence[]
}

/**
 * Where a code occurs, with links: to the page of a call, and for a place to the table filtered by it.
 * @param record the code
 */
export function occurrencesOf({ seenAt }: Code, { catalog, paths }: PageContext): Occurrences {
  const occurrences = seenAt.map(({ at, certainty, note, source }) => {
    const { call, place } = catalog.callOrPlace(at)
    const where = call
      ? { href: paths.call(at), title: call.title, call: { method: call.method, path: call.path } }
      : { href: paths.filtered({ call: at }), title: place.title }
    const shownBy = source !== undefined && {
      source: { title: catalog.source(source).title, href: paths.source(source) },
    }
    return { ...where, ...(note !== undefined && { note }), ...shownBy, certainty }
  })
  return {
    shown: occurrences.filter(({ certainty }) => certainty === 'shown'),
    likely: occurrences.filter(({ certainty }) => certainty === 'likely'),
  }
}
