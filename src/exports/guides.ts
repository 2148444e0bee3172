import { parseFrontmatter } from '@astrojs/markdown-remark'
import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { z } from 'zod'
import { guideFolder } from '../data/guide-files.ts'
import type { Guide } from './export.ts'

const frontmatter = z.object({
  title: z.string(),
  description: z.string().default(''),
  sidebar: z.object({ order: z.number().default(0) }).prefault({}),
})

/**
 * The guides in their order, as their files name them; for where Astro's collections are out of reach.
 * @param folder that holds them
 * @throws if a guide has no title
 */
export function readGuides(folder = guideFolder()): Guide[] {
  return globSync(`${folder}/*.{md,mdx}`)
    .map((file) => {
      const { title, description, sidebar } = frontmatter.parse(
        parseFrontmatter(readFileSync(file, 'utf8')).frontmatter,
      )
      return { id: basename(file).replace(/\.mdx?$/, ''), title, description, order: sidebar.order }
    })
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
    .map(({ id, title, description }) => ({ id, title, description }))
}
