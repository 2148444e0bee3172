import { segmentsOf } from '../codes/prose/inline.ts'
import type { PageContext } from './context.ts'

/** A segment of prose on a page: text, a literal, or a link. */
export interface ProseSegment {
  readonly text: string
  readonly literal?: true
  readonly href?: string
  /** The message of a linked code */
  readonly title?: string
  /** Whether the link leads to a term of the glossary */
  readonly term?: true
}

/** Splits prose of the data into segments. A term of the glossary is a link only at its first use. */
export type ProseWriter = (text: string) => ProseSegment[]

/**
 * Make a function that splits the prose of one page.
 * @param context has the codes and terms that the prose mentions
 * @param here the code of the page, which is not linked
 * @param seen ids of terms that need no link
 */
export function proseOf(
  { catalog, glossary, paths }: PageContext,
  here?: number,
  seen: Iterable<string> = [],
): ProseWriter {
  const explained = new Set(seen)
  return (text) =>
    segmentsOf(text, glossary, explained).map((segment): ProseSegment => {
      if (segment.type === 'literal') return { text: segment.text, literal: true }
      if (segment.type === 'term') return { text: segment.text, href: paths.term(segment.id), term: true }
      if (segment.type !== 'code' || segment.code === here) return { text: segment.text }
      const title = catalog.find(segment.code)?.message
      return { text: segment.text, href: paths.code(segment.code), ...(title !== undefined && { title }) }
    })
}
