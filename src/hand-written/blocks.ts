import { isText } from './headings.ts'
import { nodesIn, rangeOf } from './page.ts'
import type { Page, PageNode } from './page.ts'

/** A block of prose in a page: a heading, a paragraph or a cell. */
export interface Block {
  /** The text without markup, except that code has its backticks; white space is collapsed as in a browser */
  readonly text: string
  /** Returns the position in the file of a character of the text; both count from 0 */
  readonly offsetOf: (index: number) => number
}

/** The prose of a page, without front matter, blocks of code, tags and expressions. */
export function blocksOf({ source, root }: Page): Block[] {
  return [...blocksIn(root)].map((node) => blockOf(source, node)).filter(({ text }) => /[A-Za-z]/.test(text))
}

/** The innermost nodes that have all of a block; a tag with text next to it on its line is one. */
function* blocksIn(node: PageNode): Generator<PageNode> {
  if (!('children' in node)) return
  if (['paragraph', 'heading', 'tableCell'].includes(node.type) || node.children.some(isText)) yield node
  else for (const child of node.children) yield* blocksIn(child)
}

function blockOf(source: string, block: PageNode): Block {
  let text = ''
  const offsets: number[] = []
  for (const node of nodesIn(block)) {
    const value = node.type === 'inlineCode' ? `\`${node.value}\`` : node.type === 'text' ? node.value : ''
    // The source has more than the value, such as the marks of a quotation before each line, and backslashes.
    const [start, end] = rangeOf(node)
    let next = start
    for (let i = 0; i < value.length; i++) {
      const found = source.indexOf(value.charAt(i), next)
      if (found !== -1 && found < end) next = found
      const isSpace = /\s/.test(value.charAt(i))
      if (!isSpace || (text !== '' && !text.endsWith(' '))) {
        text += isSpace ? ' ' : value.charAt(i)
        offsets.push(next)
      }
      next++
    }
  }
  return { text: text.trimEnd(), offsetOf: (index) => offsets[index] ?? rangeOf(block)[0] }
}
