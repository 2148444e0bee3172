import type { Addresses } from '../codes/addresses.ts'

/** The sections of the site that its header links to. */
export type SiteSection = 'codes' | 'guides' | 'data'

/**
 * The section of a page; home, the look-up and the page about the site have none.
 * @param path of the page, with a trailing slash
 */
export function sectionOf(path: string, paths: Addresses): SiteSection | undefined {
  const roots: Record<SiteSection, readonly string[]> = {
    codes: [paths.codes, paths.categories, paths.calls, paths.changes],
    guides: [paths.guides, paths.replies, paths.glossary],
    data: [paths.data],
  }
  return (['codes', 'guides', 'data'] as const).find((section) => roots[section].some((root) => path.startsWith(root)))
}
