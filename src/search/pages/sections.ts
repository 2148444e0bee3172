/** A section of a hand-written page. */
export interface TextSection {
  readonly title: string
  /** The fragment of its address */
  readonly id: string
  readonly text: string
}

/**
 * The sections of a Markdown page by its second-level headings; text before the first one is ignored.
 * @param source of a Markdown or MDX file
 */
export function readSections(source: string): TextSection[] {
  const prose = source.replace(/^---[^]*?\n---/, '').replaceAll(/```[^]*?```/g, ' ')
  const [, ...parts] = prose.split(/^## /m)
  const seen = new Map<string, number>()
  return parts.map((part) => {
    const end = part.indexOf('\n')
    const heading = end === -1 ? part : part.slice(0, end)
    const title = heading.replaceAll('`', '').trim()
    const slug = slugOf(title)
    const before = seen.get(slug) ?? 0
    seen.set(slug, before + 1)
    const text = end === -1 ? '' : part.slice(end).replaceAll(/<[^>]*>|^import .*$/gm, ' ')
    return { title, id: before === 0 ? slug : `${slug}-${String(before)}`, text }
  })
}

/** The fragment of a heading, made as Astro and GitHub make it. */
export function slugOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(/\s/g, '-')
}
