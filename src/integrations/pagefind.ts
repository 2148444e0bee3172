import type { AstroIntegration } from 'astro'
import { fileURLToPath } from 'node:url'
import { close, createIndex } from 'pagefind'
import { fullTextFolder } from '../exports/lookup.ts'
import { library } from '../site.ts'

/**
 * Builds the full-text index from the pages that are marked for it (`data-pagefind-body`).
 * @throws (in the build) when Pagefind reports errors or finds no page
 */
export function pagefind(): AstroIntegration {
  return {
    name: 'pagefind',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const path = fileURLToPath(dir)
        const { index } = await createIndex({})
        if (!index) throw new Error('Pagefind could not create an index.')
        const { page_count: pages, errors } = await index.addDirectory({ path })
        if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`)
        if (pages === 0) throw new Error('Pagefind found no page; is `data-pagefind-body` still set?')
        const written = await index.writeFiles({ outputPath: `${path}${fullTextFolder(library())}` })
        if (written.errors.length > 0) throw new Error(`Pagefind: ${written.errors.join('; ')}`)
        await close()
        logger.info(`${String(pages)} pages in the full-text index`)
      },
    },
  }
}
