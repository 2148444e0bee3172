import type { AstroIntegration } from 'astro'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { close, createIndex } from 'pagefind'
import { fullTextFolder } from '../site-files/lookup-data.ts'
import { catalog } from '../site.ts'
import { inOneOrder } from './pagefind-order.ts'

// Interfaces that Pagefind brings along and this site does not use.
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight)\./

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
        // Its own `writeFiles` answers before the last file is on the disk, and `close` then leaves it empty.
        const made = await index.getFiles()
        if (made.errors.length > 0) throw new Error(`Pagefind: ${made.errors.join('; ')}`)
        await close()
        for (const file of inOneOrder(made.files.filter((file) => !unused.test(file.path)))) {
          const target = join(path, fullTextFolder(catalog()), file.path)
          mkdirSync(dirname(target), { recursive: true })
          writeFileSync(target, file.content)
        }
        logger.info(`${String(pages)} pages in the full-text index`)
      },
    },
  }
}
