import { fromHtml } from 'hast-util-from-html'
import { toMdast } from 'hast-util-to-mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'

type Root = ReturnType<typeof fromHtml>
type Child = Root['children'][number]
type Element = Extract<Child, { type: 'element' }>

/** Elements that are controls of a page rather than its text. */
const dropped = new Set(['nav', 'script', 'style', 'svg', 'button', 'template', 'footer'])

/**
 * Convert a built page to Markdown: its main part with the heading, without controls.
 * @param html the HTML of the complete page
 * @param address the absolute address of the page, to resolve its links
 * @throws Error if the page has no main part
 */
export function pageMarkdown(html: string, address: string): string {
  const main = find(fromHtml(html), ({ tagName }) => tagName === 'main')
  if (!main) throw new Error(`${address} has no main part`)
  const tree = toMdast({ type: 'root', children: cleaned(main.children, address) } satisfies Root)
  return toMarkdown(tree, {
    extensions: [gfmToMarkdown()],
    bullet: '-',
    rule: '-',
    fences: true,
    incrementListMarker: true,
  })
}

function find({ children }: Root | Element, fits: (element: Element) => boolean): Element | undefined {
  for (const child of children) {
    if (child.type !== 'element') continue
    const found = fits(child) ? child : find(child, fits)
    if (found) return found
  }
  return undefined
}

/** @param language the language of the block of code that contains the children */
function cleaned<Node extends Child>(children: readonly Node[], address: string, language?: unknown): Node[] {
  return children.flatMap((child, i): Node[] => {
    if (child.type !== 'element') return child.type === 'text' ? [child] : []
    if (dropped.has(child.tagName) || hasClass(child, 'anchor') || hasClass(child, 'sr-only')) return []
    const { href, dataLanguage } = child.properties
    const properties = {
      ...child.properties,
      ...(typeof href === 'string' && { href: new URL(href, address).href }),
      ...(child.tagName === 'code' && typeof language === 'string' && { className: [`language-${language}`] }),
    }
    const element = { ...child, properties, children: cleaned(child.children, address, dataLanguage ?? language) }
    // Elements that only CSS separates get a space between them.
    const separated = children[i - 1]?.type === 'element' && language === undefined
    return separated ? [{ type: 'text', value: ' ' } as Node, element] : [element]
  })
}

function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties.className) && properties.className.includes(name)
}
