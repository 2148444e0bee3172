import { absolute } from './export.ts'
import type { Export } from './export.ts'

/** Everything may be read by everyone, and here is the list. It counts only at the root of a host. */
export const robots: Export = {
  name: 'robots.txt',
  files: (edition) => [
    {
      path: 'robots.txt',
      type: 'text/plain',
      body: () => `User-agent: *\nAllow: /\n\nSitemap: ${absolute(edition, edition.to.file('sitemap-index.xml'))}\n`,
    },
  ],
}
