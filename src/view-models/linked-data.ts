import { jsonForScript } from '../codes/prose/escape.ts'
import { titleOf } from '../codes/title.ts'
import { updatedOf } from '../codes/catalog.ts'
import type { Code } from '../codes/schema.ts'

/** The context of a record: names and absolute addresses. */
export interface LinkedDataContext {
  readonly site: { readonly name: string; readonly address: string }
  readonly category: { readonly name: string; readonly address: string }
  readonly address: string
  readonly preview: string
  readonly description: string
}

/**
 * Structured data of a code's page for search engines (schema.org): breadcrumbs, and a TechArticle with true dates. It
 * is not an FAQPage: search engines show that type only for health and public bodies, and the page has no FAQ.
 * @returns JSON for a script element, with `<` escaped
 */
export function linkedData(record: Code, { site, category, address, preview, description }: LinkedDataContext): string {
  const title = titleOf(record)
  const trail = [
    { name: site.name, item: site.address },
    { name: category.name, item: category.address },
    { name: title, item: address },
  ]
  const graph = [
    {
      '@type': 'BreadcrumbList',
      itemListElement: trail.map((step, i) => ({ '@type': 'ListItem', position: i + 1, ...step })),
    },
    {
      '@type': 'TechArticle',
      '@id': address,
      url: address,
      headline: title,
      description,
      image: preview,
      inLanguage: 'en',
      articleSection: category.name,
      datePublished: record.history[0]?.date,
      dateModified: updatedOf(record),
    },
  ]
  return jsonForScript({ '@context': 'https://schema.org', '@graph': graph })
}
