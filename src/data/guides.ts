import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { DataError } from '../codes/problems/problem.ts'
import { readFrontMatter } from '../hand-written/front-matter.ts'
import { contentFolder } from './folder.ts'

const text = () => z.string().min(1)

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

/** The front matter of a guide, as far as it is used outside its page. */
export const guideSchema = z.object({
  title: text().describe('The heading of the guide'),
  description: text().describe('What it answers, in a sentence'),
  sidebar: z
    .object({ order: z.number().default(0).describe('Its place in lists') })
    .prefault({})
    .describe('How Starlight lists it'),
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
 * @throws DataError with every problem of the front matter of a guide
 */
export function listGuides(folder = guideFolder()): Guide[] {
  return filesIn(folder)
    .map((name) => {
      const file = `${folder}/${name}`
      const { data, problems } = readFrontMatter(readFileSync(file, 'utf8'), file, guideSchema)
      if (!data) throw new DataError(problems)
      const { title, description, sidebar } = data
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
