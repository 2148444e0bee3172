import { markdownToMdast, mdxToMdast } from 'satteri'
import type { MdastNode } from 'satteri'
import type { Problem } from '../codes/problems/problem.ts'

/** A node of a page: Markdown, or a tag or expression of MDX. */
export type PageNode = MdastNode

/** A hand-written page, parsed as the build parses it. */
export interface Page {
  /** The text of the file */
  readonly source: string
  readonly root: PageNode
}

/** A page, or the reason why there is none. */
export interface ParsedPage {
  /** Undefined if there are problems */
  readonly page: Page | undefined
  readonly problems: readonly Problem[]
}

/** What is on in the build: besides front matter and GFM, which always are, directives, which Starlight needs. */
const features = { directive: true }

/**
 * Parse a page.
 * @param source the text of the file
 * @param file its name, for messages; only one that ends with `.mdx` has tags and expressions
 */
export function parsePage(source: string, file: string): ParsedPage {
  const parse = file.endsWith('.mdx') ? mdxToMdast : markdownToMdast
  try {
    return { page: { source, root: parse(source, { features }) }, problems: [] }
  } catch (error) {
    // The parser gives the place only in its message: "3:1: Expected … (mdx-jsx:unexpected-character)".
    const message = error instanceof Error ? error.message : String(error)
    const [, line = 1, column = 1, reason = ''] =
      /^(?:(\d+):(\d+): )?(.*?)(?: \([\w-]+:[\w-]+\))?$/s.exec(message) ?? []
    const text = `the page is not valid MDX: ${reason}; correct it`
    return {
      page: undefined,
      problems: [{ file, line: Number(line), column: Number(column), text, rule: 'mdx-valid' }],
    }
  }
}

/** A node and all nodes in it, in the order of the text. */
export function* nodesIn(node: PageNode): Generator<PageNode> {
  yield node
  if ('children' in node) for (const child of node.children) yield* nodesIn(child)
}

/** The positions in the source where a node begins and ends, from 0. */
export function rangeOf({ position }: PageNode): readonly [start: number, end: number] {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0]
}
