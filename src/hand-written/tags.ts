import { nodesIn, rangeOf } from './page.ts'
import type { Page, PageNode } from './page.ts'

/** A tag of a component or of HTML. */
export interface Tag {
  readonly name: string
  readonly attributes: readonly Attribute[]
}

/** An attribute with a value. */
interface Attribute {
  readonly name: string
  /** What is between the quotes or braces */
  readonly value: string
  /** Whether the value is an expression, in braces */
  readonly isExpression: boolean
  /** The position of the name in the file, from 0 */
  readonly offset: number
}

/** The tags of a page, in order. */
export function tagsOf({ root, source }: Page): Tag[] {
  return [...nodesIn(root)].flatMap((node) => {
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') return [jsxTag(node, source)]
    return node.type === 'html' ? htmlTags(node) : []
  })
}

type Jsx = Extract<PageNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>

function jsxTag(node: Jsx, source: string): Tag {
  let [next] = rangeOf(node)
  const attributes = node.attributes.flatMap((attribute): Attribute[] => {
    if (attribute.type === 'mdxJsxExpressionAttribute' || attribute.value == null) return []
    const { name, value } = attribute
    // The parser does not say where an attribute is.
    const offset = next + source.slice(next).search(new RegExp(`(?<=\\s)${name}\\s*=`))
    const isExpression = typeof value !== 'string'
    const written = isExpression ? value.value : value
    next = offset + name.length
    return [{ name, value: written, isExpression, offset }]
  })
  return { name: node.name ?? '', attributes }
}

/** Tags of HTML in Markdown, which the parser leaves as they are. */
function htmlTags(node: Extract<PageNode, { type: 'html' }>): Tag[] {
  const [start] = rangeOf(node)
  return [...node.value.matchAll(/<([A-Za-z][\w-]*)([^<>]*)/g)].map(({ 1: name = '', 2: rest = '', index }) => {
    const attributes = [...rest.matchAll(/([\w-]+)="([^"]*)"/g)].map((found) => {
      const offset = start + index + 1 + name.length + found.index
      return { name: found[1] ?? '', value: found[2] ?? '', isExpression: false, offset }
    })
    return { name, attributes }
  })
}
