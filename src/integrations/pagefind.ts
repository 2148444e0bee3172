import type { AstroIntegration } from 'astro'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { close, createIndex } from 'pagefind'
import type { IndexFile } from 'pagefind'
import { fullTextFolder } from '../site-files/lookup-data.ts'
import { catalog } from '../site.ts'

// Interfaces that Pagefind includes but this site does not use.
const unusedInterfaces = /^pagefind-(ui|modular-ui|component-ui|highlight)\./

/**
 * Builds the full-text index from pages with `data-pagefind-body`. Pages have no filters, because Pagefind
 * writes them in an order that changes with every run, and two builds would differ.
 * @throws (in the build) when Pagefind reports errors or indexes no page
 */
export function pagefind(): AstroIntegration {
  return {
    name: 'pagefind',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const path = fileURLToPath(dir)
        const { index } = await createIndex({})
        if (!index) throw new Error('Pagefind could not create an index.')
        const { errors } = await index.addDirectory({ path })
        // Pagefind's `writeFiles` returns before the last file is written, and `close` then leaves it empty.
        const made = await index.getFiles()
        const problems = [...errors, ...made.errors]
        if (problems.length > 0) throw new Error(`Pagefind: ${problems.join('; ')}`)
        await close()
        const pages = countPages(made.files)
        if (pages === 0) throw new Error('Pagefind indexed no page; is `data-pagefind-body` still set?')
        for (const file of made.files.filter((file) => !unusedInterfaces.test(file.path))) {
          const target = join(path, fullTextFolder(catalog()), file.path)
          mkdirSync(dirname(target), { recursive: true })
          writeFileSync(target, file.content)
        }
        logger.info(`${String(pages)} pages in the full-text index`)
      },
    },
  }
}

/** Counts the pages in the index, from its list of languages. `addDirectory` counts the files that it has read. */
function countPages(files: readonly IndexFile[]): number {
  const entry = files.find(({ path }) => path === 'pagefind-entry.json')
  if (!entry) return 0
  const { languages } = JSON.parse(Buffer.from(entry.content).toString()) as {
    languages: Record<string, { page_count: number }>
  }
  return Object.values(languages).reduce((sum, { page_count }) => sum + page_count, 0)
}
