import { slugOf } from '../search/pages/sections.ts'
import { withoutCode } from './blocks.ts'

/** A link to a place in the same page. */
export interface JumpLink {
  readonly anchor: string
  /** Where in the file, from 0 */
  readonly offset: number
}

/** The anchors of a page: those of its headings, as Astro makes them, and ids in its tags. */
export function anchorsOf(source: string): Set<string> {
  const text = withoutCode(source)
  const anchors = new Set([...text.matchAll(/\sid="([^"{}]+)"/g)].map(([, id = '']) => id))
  const seen = new Map<string, number>()
  for (const [, heading = ''] of text.matchAll(/^#{2,6} (.+)$/gm)) {
    const slug = slugOf(heading.replaceAll('`', '').trim())
    const before = seen.get(slug) ?? 0
    seen.set(slug, before + 1)
    anchors.add(before === 0 ? slug : `${slug}-${String(before)}`)
  }
  return anchors
}

/** The links of a page to places in itself. */
export function jumpLinksOf(source: string): JumpLink[] {
  return [...withoutCode(source).matchAll(/(?:\]\(|\shref=")#([\w-]+)/g)].map((found) => {
    const anchor = found[1] ?? ''
    return { anchor, offset: found.index + found[0].length - anchor.length - 1 }
  })
}
