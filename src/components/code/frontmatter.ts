import type { StarlightPageProps } from '@astrojs/starlight/props'
import { linkedData } from '../../codes/linked-data.ts'
import { titleOf } from '../../codes/reference.ts'
import type { Code } from '../../codes/schema.ts'
import { summaryOf } from '../../codes/summary.ts'
import { pictureNameOf } from '../../previews/pictures.ts'
import { previewTags } from '../../previews/tags.ts'
import { siteTitle, sourceUrl } from '../../settings.ts'
import { absolute, library, to } from '../../site.ts'

/** What Starlight needs to know of a code's page: title, description, what engines and chats read, its source. */
export function frontmatterOf(record: Code): StarlightPageProps['frontmatter'] {
  const { codes, category, lineOf } = library()
  const title = titleOf(record)
  const description = summaryOf(record)
  const image = absolute(to.preview(pictureNameOf(record, codes.length)))
  const data = linkedData(record, {
    site: { name: siteTitle, address: absolute(to.home) },
    category: { name: category(record.category).title, address: absolute(to.category(record.category)) },
    address: absolute(to.code(record.code)),
    image,
    description,
  })
  return {
    title,
    description,
    ownHeading: true,
    tableOfContents: false,
    editUrl: sourceUrl === undefined ? false : `${sourceUrl}#L${String(lineOf(record.code))}`,
    head: [
      alternate('application/json', to.twin(record.code, 'json')),
      alternate('text/markdown', to.twin(record.code, 'md')),
      ...previewTags(image, title),
      { tag: 'script', attrs: { type: 'application/ld+json' }, content: data },
    ],
  }
}

function alternate(type: string, href: string) {
  return { tag: 'link' as const, attrs: { rel: 'alternate', type, href } }
}
