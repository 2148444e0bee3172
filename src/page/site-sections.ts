import type { Addresses } from '../codes/addresses.ts'

/** The parts of the site that its header leads to. */
export type SiteSection = 'codes' | 'guides' | 'data'

/**
 * The part of the site that a page belongs to; home, the look-up and the page about the site belong to none.
 * @param path of the page, with a slash at its end
 */
export function sectionOf(path: string, paths: Addresses): SiteSection | undefined {
  const roots: Record<SiteSection, readonly string[]> = {
    codes: [paths.codes, paths.categories, paths.calls, paths.changes, paths.file('replies/')],
    guides: [paths.guides, paths.glossary],
    data: [paths.data],
  }
  return (['codes', 'guides', 'data'] as const).find((section) => roots[section].some((root) => path.startsWith(root)))
}
