import GithubSlugger from 'github-slugger'
import type { TextSection } from '../search/pages/page-sources.ts'
import { nodesIn, rangeOf } from './page.ts'
import type { Page, PageNode } from './page.ts'

/** A heading of a page. */
interface Heading {
  /** 1 to 6 */
  readonly depth: number
  readonly text: string
  /** Its anchor, made as Astro makes it: headings of all depths count where the same text appears twice */
  readonly id: string
  readonly node: PageNode
}

/** The headings of a page in Markdown, in order; those in tags have no id of their own. */
export function headingsOf({ root }: Page): Heading[] {
  const slugger = new GithubSlugger()
  return [...nodesIn(root)].flatMap((node) => {
    if (node.type !== 'heading') return []
    const text = textOf(node).trim()
    return [{ depth: node.depth, text, id: slugger.slug(text), node }]
  })
}

/** The sections of a page by its second-level headings, without code blocks; text before the first one is ignored. */
export function textSectionsOf(page: Page): TextSection[] {
  const headings = headingsOf(page).filter(({ depth }) => depth === 2)
  const places = headings.map(({ node }) => rangeOf(node))
  const texts = [...nodesIn(page.root)].filter(isText)
  return headings.map(({ text: title, id }, i) => {
    const [, start = 0] = places[i] ?? []
    const [end = Infinity] = places[i + 1] ?? []
    const within = texts.filter((node) => rangeOf(node)[0] >= start && rangeOf(node)[0] < end)
    return { title, id, text: within.map(({ value }) => value).join(' ') }
  })
}

/** Whether a node is prose, or code within prose. */
export function isText(node: PageNode): node is Extract<PageNode, { type: 'text' | 'inlineCode' }> {
  return node.type === 'text' || node.type === 'inlineCode'
}

function textOf(node: PageNode): string {
  return [...nodesIn(node)]
    .filter(isText)
    .map(({ value }) => value)
    .join('')
}
