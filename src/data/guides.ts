import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { contentFolder } from './folder.ts'

/** The folder of hand-written guides, relative to the working directory. */
export function guideFolder(): string {
  return `${contentFolder()}/docs/guides`
}

/** A hand-written guide in lists. */
export interface Guide {
  readonly id: string
  readonly title: string
  readonly description: string
}

const frontmatter = z.object({
  title: z.string(),
  description: z.string().default(''),
  sidebar: z.object({ order: z.number().default(0) }).prefault({}),
})

/**
 * The ids of existing guides, from their file names, in alphabetical order.
 * @param folder of the guides; may be missing
 */
export function guideIds(folder = guideFolder()): string[] {
  return filesIn(folder).map(idOf).sort()
}

/**
 * List the guides in order (`sidebar.order`, then id), from the frontmatter of their files: exports and scripts cannot
 * use Astro's collections.
 * @param folder of the guides; may be missing
 * @throws if a guide has no title
 */
export function listGuides(folder = guideFolder()): Guide[] {
  return filesIn(folder)
    .map((name) => {
      const text = readFileSync(join(folder, name), 'utf8')
      const { title, description, sidebar } = frontmatter.parse(parse(/^---\r?\n([^]*?)\r?\n---/.exec(text)?.[1] ?? ''))
      return { id: idOf(name), title, description, order: sidebar.order }
    })
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
    .map(({ id, title, description }) => ({ id, title, description }))
}

/**
 * List the guides in order, with the text of their files.
 * @param folder of the guides; may be missing
 */
export function guideTexts(folder = guideFolder()): (Guide & { readonly source: string })[] {
  const files = new Map(filesIn(folder).map((name) => [idOf(name), name]))
  return listGuides(folder).map((guide) => {
    return { ...guide, source: readFileSync(join(folder, files.get(guide.id) ?? ''), 'utf8') }
  })
}

function filesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).filter((name) => /\.mdx?$/.test(name)) : []
}

function idOf(name: string): string {
  return name.replace(/\.mdx?$/, '')
}
