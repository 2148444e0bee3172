import { absolute } from '../publishing/export.ts'
import type { Export } from '../publishing/export.ts'

/** Allows everything, and names the sitemap. Only effective at the root of a host. */
export const robots: Export = {
  name: 'robots.txt',
  permanent: true,
  files: (context) => [
    {
      path: 'robots.txt',
      type: 'text/plain',
      body: () => `User-agent: *\nAllow: /\n\nSitemap: ${absolute(context, context.paths.file('sitemap-index.xml'))}\n`,
    },
  ],
}
