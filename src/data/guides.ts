import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { DataError } from '../codes/problems/problem.ts'
import { readFrontMatter } from '../hand-written/front-matter.ts'
import { textSectionsOf } from '../hand-written/headings.ts'
import { parsePage } from '../hand-written/page.ts'
import { guideSchema } from '../hand-written/schemas.ts'
import type { GuideSource } from '../search/pages/page-sources.ts'
import { contentFolder, filesIn } from './folder.ts'

/** The folder of hand-written guides, relative to the working directory. */
export function guideFolder(): string {
  return `${contentFolder()}/docs/guides`
}

/**
 * The files of guides, in alphabetical order.
 * @param folder the folder of the guides; may be missing
 */
export function guideFiles(folder = guideFolder()): string[] {
  return filesIn(folder, /\.mdx?$/)
}

/** A hand-written guide, as lists show it. */
export interface Guide {
  readonly id: string
  readonly title: string
  readonly description: string
}

/**
 * The ids of existing guides, from their file names, in the order of their files.
 * @param folder the folder of the guides; may be missing
 */
export function guideIds(folder = guideFolder()): string[] {
  return guideFiles(folder).map(idOf)
}

/**
 * List the guides in order (`sidebar.order`, then id), from the front matter of their files, because exports and
 * scripts cannot use Astro's collections.
 * @param folder the folder of the guides; may be missing
 * @throws DataError with every problem of the front matter of a guide
 */
export function listGuides(folder = guideFolder()): Guide[] {
  return guideFiles(folder)
    .map((file) => {
      const { data, problems } = readFrontMatter(readFileSync(file, 'utf8'), file, guideSchema)
      if (!data) throw new DataError(problems)
      const { title, description, sidebar } = data
      return { id: idOf(file), title, description, order: sidebar.order }
    })
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
    .map(({ id, title, description }) => ({ id, title, description }))
}

/**
 * List the guides in order, with the text of their files.
 * @param folder the folder of the guides; may be missing
 */
export function guideTexts(folder = guideFolder()): (Guide & { readonly file: string; readonly source: string })[] {
  const files = new Map(guideFiles(folder).map((file) => [idOf(file), file]))
  return listGuides(folder).map((guide) => {
    const file = files.get(guide.id) ?? ''
    return { ...guide, file, source: readFileSync(file, 'utf8') }
  })
}

/**
 * List the guides in order, with their sections.
 * @throws DataError with every problem of the syntax of a guide
 */
export function guideSections(): GuideSource[] {
  return guideTexts().map(({ id, title, description, file, source }) => {
    const { page, problems } = parsePage(source, file)
    if (!page) throw new DataError(problems)
    return { id, title, description, sections: textSectionsOf(page) }
  })
}

function idOf(file: string): string {
  return basename(file).replace(/\.mdx?$/, '')
}
