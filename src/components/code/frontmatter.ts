import type { StarlightPageProps } from '@astrojs/starlight/props'
import { titleOf } from '../../codes/reference.ts'
import type { Code } from '../../codes/schema.ts'
import { sourceUrl } from '../../settings.ts'
import { library } from '../../site.ts'

/** What Starlight needs to know of a code's page: title, description, and where its record is edited. */
export function frontmatterOf(record: Code): StarlightPageProps['frontmatter'] {
  const first = record.remediation[0]?.do ?? ''
  return {
    title: titleOf(record),
    description: `${record.meaning} ${first}`.trim().replaceAll('`', ''),
    ownHeading: true,
    tableOfContents: false,
    editUrl: sourceUrl === undefined ? false : `${sourceUrl}#L${String(library().lineOf(record.code))}`,
  }
}
