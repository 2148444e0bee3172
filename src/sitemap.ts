import type { SitemapItem } from '@astrojs/sitemap'
import { updatedOf } from './codes/catalog.ts'
import type { Catalog } from './codes/catalog.ts'
import { catalog, paths } from './site.ts'

/** Read once, because only a build makes a sitemap, and it dates every page. */
let read: Catalog | undefined

/**
 * Add the day of the last change to an entry of the sitemap: for a code from its history, for a list from its codes.
 * Hand-written pages have no recorded day, so they get none.
 */
export function withLastChange(item: SitemapItem): SitemapItem {
  const lastmod = changedOn(new URL(item.url).pathname)
  return lastmod === undefined ? item : { ...item, lastmod }
}

function changedOn(path: string): string | undefined {
  const { find, codesOf, updated } = (read ??= catalog())
  const { code, category } = paths.parse(path)
  const record = code === undefined ? undefined : find(code)
  if (record) return updatedOf(record)
  if (category !== undefined) return codesOf(category).map(updatedOf).sort().at(-1)
  return path === paths.home || path === paths.codes ? updated : undefined
}
