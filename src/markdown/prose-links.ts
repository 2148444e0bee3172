import type { Segment } from '../codes/prose/inline.ts'
import { inline } from '../codes/prose/inline.ts'
import { glossary, catalog, paths } from '../site.ts'

/** The part of an HTML node that is used here. */
interface Node {
  readonly type: string
  readonly tagName?: string
  readonly value?: string
}

interface Context {
  parent(node: Node): Node | undefined
  replaceNode(node: Node, nodes: object[]): void
}

const closed = new Set(['a', 'code', 'pre', 'h1', 'h2', 'h3', 'h4', 'summary'])

/**
 * Adds links to hand-written pages as in notes: mentions of codes ("code 41"), and terms of the glossary at first use.
 * It is a plugin for one page, because each page links a term once.
 * @throws (in the build) if a page mentions a code that does not exist
 */
export function proseLinks() {
  const seen = new Set<string>()
  return {
    name: 'prose-links',
    text(node: Node, context: Context) {
      for (let at = context.parent(node); at; at = context.parent(at)) if (closed.has(at.tagName ?? '')) return
      const segments = inline(node.value ?? '', glossary(), seen)
      if (segments.some(({ type }) => type !== 'text')) context.replaceNode(node, segments.map(nodeOf))
    },
  }
}

function nodeOf(segment: Segment): object {
  const text = { type: 'text', value: segment.text }
  if (segment.type === 'code') {
    return element('a', { href: paths.code(segment.code), title: catalog().get(segment.code).message }, text)
  }
  if (segment.type === 'term') return element('a', { href: paths.term(segment.id), class: 'term' }, text)
  return text
}

function element(tagName: string, properties: Record<string, string>, child: object): object {
  return { type: 'element', tagName, properties, children: [child] }
}
