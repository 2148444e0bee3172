import type { Segment } from '../codes/prose/inline.ts'
import { segmentsOf } from '../codes/prose/inline.ts'
import type { PageContext } from '../view-models/context.ts'
import { element, text } from './elements.ts'
import type { HastPlugin } from './elements.ts'

/** Elements in which nothing is linked. */
const closed = new Set(['a', 'code', 'pre', 'h1', 'h2', 'h3', 'h4', 'summary'])

/**
 * Adds links to hand-written pages as in notes: to codes that they mention ("code 41"), and to terms of the glossary at
 * first use. It makes a plugin for each page, because each page links a term once.
 * @param contextOf is called for each page, because the data changes while `astro dev` runs
 * @throws (in the build) if a page mentions a code that does not exist
 */
export const proseLinks = (contextOf: () => PageContext): HastPlugin => {
  return () => {
    const context = contextOf()
    const seen = new Set<string>()
    return {
      name: 'prose-links',
      text(node, visit) {
        let around: Parameters<typeof visit.parent>[0] | undefined = node
        while ((around = visit.parent(around))) {
          if (around.type === 'element' && closed.has(around.tagName)) return
        }
        const segments = segmentsOf(node.value, context.glossary, seen)
        if (segments.every(({ type }) => type === 'text')) return
        visit.replaceNode(
          node,
          segments.map((segment) => nodeOf(segment, context)),
        )
      },
    }
  }
}

function nodeOf(segment: Segment, { catalog, paths }: PageContext) {
  const words = text(segment.text)
  if (segment.type === 'code') {
    return element('a', { href: paths.code(segment.code), title: catalog.get(segment.code).message }, [words])
  }
  return segment.type === 'term' ? element('a', { href: paths.term(segment.id), class: 'term' }, [words]) : words
}
