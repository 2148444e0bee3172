import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { contentFolder } from './folder.ts'

/** Where hand-written guides live, relative to the working directory. */
export function guideFolder(): string {
  return `${contentFolder()}/docs/guides`
}

/** A hand-written guide, as lists name it. */
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
 * The ids of the guides that exist, by the names of their files, in alphabetical order.
 * @param folder that holds them; one that does not exist holds none
 */
export function guideIds(folder = guideFolder()): string[] {
  return filesIn(folder).map(idOf).sort()
}

/**
 * The guides in their order (`sidebar.order`, then id), from the frontmatter of their files: pages, exports and
 * scripts, where Astro's collections are out of reach, list them from here.
 * @param folder that holds them; one that does not exist holds none
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
 * The guides in their order with the text of their files.
 * @param folder that holds them; one that does not exist holds none
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
