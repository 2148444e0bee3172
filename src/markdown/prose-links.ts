import type { Segment } from '../codes/prose/inline.ts'
import { inline } from '../codes/prose/inline.ts'
import { glossary, catalog, paths } from '../site.ts'
import { element, text } from './elements.ts'
import type { HastPlugin } from './elements.ts'

/** Elements in which nothing is linked. */
const closed = new Set(['a', 'code', 'pre', 'h1', 'h2', 'h3', 'h4', 'summary'])

/**
 * Adds links to hand-written pages as in notes: mentions of codes ("code 41"), and terms of the glossary at first use.
 * It makes a plugin for each page, because each page links a term once.
 * @throws (in the build) if a page mentions a code that does not exist
 */
export const proseLinks: HastPlugin = () => {
  const seen = new Set<string>()
  return {
    name: 'prose-links',
    text(node, context) {
      let around: Parameters<typeof context.parent>[0] | undefined = node
      while ((around = context.parent(around))) {
        if (around.type === 'element' && closed.has(around.tagName)) return
      }
      const segments = inline(node.value, glossary(), seen)
      if (segments.some(({ type }) => type !== 'text')) context.replaceNode(node, segments.map(nodeOf))
    },
  }
}

function nodeOf(segment: Segment) {
  const words = text(segment.text)
  if (segment.type === 'code') {
    return element('a', { href: paths.code(segment.code), title: catalog().get(segment.code).message }, [words])
  }
  return segment.type === 'term' ? element('a', { href: paths.term(segment.id), class: 'term' }, [words]) : words
}
