import { inline } from '../codes/prose/inline.ts'
import type { PageContext } from './context.ts'

/** A run of prose as a page shows it: text, a literal, or a link. */
export interface ProseSegment {
  readonly text: string
  readonly literal?: true
  readonly href?: string
  /** What a link to a code is about */
  readonly title?: string
  /** Whether the link leads to a term of the glossary */
  readonly term?: true
}

/** Turns prose of the data into segments; a term of the glossary is a link at its first use only. */
export type Prose = (text: string) => ProseSegment[]

/**
 * The prose of one page.
 * @param context whose codes and terms it mentions
 * @param here the code whose page it is, which does not lead to itself
 * @param seen ids of terms that need no link
 */
export function proseOf({ catalog, glossary, paths }: PageContext, here?: number, seen: Iterable<string> = []): Prose {
  const explained = new Set(seen)
  return (text) =>
    inline(text, glossary, explained).map((segment): ProseSegment => {
      if (segment.type === 'literal') return { text: segment.text, literal: true }
      if (segment.type === 'term') return { text: segment.text, href: paths.term(segment.id), term: true }
      if (segment.type !== 'code' || segment.code === here) return { text: segment.text }
      const title = catalog.find(segment.code)?.message
      return { text: segment.text, href: paths.code(segment.code), ...(title !== undefined && { title }) }
    })
}
