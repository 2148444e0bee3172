import { absolute } from '../publishing/published-file.ts'
import type { FileFormat } from '../publishing/published-file.ts'

/** Allows everything and names the sitemap. It only has an effect at the root of a host. */
export const robots: FileFormat = {
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
