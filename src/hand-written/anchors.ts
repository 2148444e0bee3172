import { headingsOf } from './headings.ts'
import { nodesIn, rangeOf } from './page.ts'
import type { Page } from './page.ts'
import { tagsOf } from './tags.ts'

/** A link to a place in the same page. */
export interface JumpLink {
  readonly anchor: string
  /** The position of its `#` in the file, from 0 */
  readonly offset: number
}

/** The anchors of a page: ids in its tags, and those of its headings, as Astro makes them. */
export function anchorsOf(page: Page): Set<string> {
  const ids = tagsOf(page)
    .flatMap(({ attributes }) => attributes)
    .filter(({ name, isExpression }) => name === 'id' && !isExpression)
  return new Set([...ids.map(({ value }) => value), ...headingsOf(page).map(({ id }) => id)])
}

/** The links of a page to places in itself. */
export function jumpLinksOf(page: Page): JumpLink[] {
  const links = [...nodesIn(page.root)].flatMap((node) => {
    if (node.type !== 'link' && node.type !== 'definition') return []
    return [{ url: node.url, offset: page.source.lastIndexOf(node.url, rangeOf(node)[1]) }]
  })
  const tags = tagsOf(page)
    .flatMap(({ attributes }) => attributes)
    .filter(({ name, isExpression }) => name === 'href' && !isExpression)
    .map(({ value, offset }) => ({ url: value, offset: page.source.indexOf(value, offset) }))
  return [...links, ...tags]
    .filter(({ url }) => url.startsWith('#') && url !== '#')
    .map(({ url, offset }) => ({ anchor: url.slice(1), offset }))
}
