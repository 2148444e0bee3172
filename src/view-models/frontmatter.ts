import type { StarlightPageProps } from '@astrojs/starlight/props'
import type { PageContext } from './context.ts'
import { linkedData } from './linked-data.ts'
import { absoluteAddress } from '../codes/addresses.ts'
import { titleOf } from '../codes/title.ts'
import type { Code } from '../codes/schema.ts'
import { summaryOf } from './summary.ts'
import { previewNameOf } from '../previews/previews.ts'
import { previewTags } from '../previews/tags.ts'

/**
 * The frontmatter of a code's page for Starlight: title, description, metadata for search engines and chats, source.
 */
export function frontmatterOf(record: Code, context: PageContext): StarlightPageProps['frontmatter'] {
  const { catalog, paths, origin, sourceUrl } = context
  const { codes, category, lineOf } = catalog
  const absolute = (path: string) => absoluteAddress(origin, path)
  const title = titleOf(record)
  const description = summaryOf(record)
  const preview = absolute(paths.preview(previewNameOf(record, codes.length)))
  const data = linkedData(record, {
    site: { name: context.title, address: absolute(paths.home) },
    category: { name: category(record.category).title, address: absolute(paths.category(record.category)) },
    address: absolute(paths.code(record.code)),
    preview,
    description,
  })
  return {
    title,
    description,
    ownHeading: true,
    tableOfContents: false,
    editUrl: sourceUrl === undefined ? false : `${sourceUrl}#L${String(lineOf(record.code))}`,
    head: [
      alternate('application/json', paths.alternate(record.code, 'json')),
      alternate('text/markdown', paths.alternate(record.code, 'md')),
      ...previewTags(preview, title),
      { tag: 'script', attrs: { type: 'application/ld+json' }, content: data },
    ],
  }
}

function alternate(type: string, href: string) {
  return { tag: 'link' as const, attrs: { rel: 'alternate', type, href } }
}
