import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { contentFolder } from './folder.ts'
import { guideFolder } from './guides.ts'

const text = () => z.string().min(1)

/** The front matter of the page about the site. */
export const aboutSchema = z.object({
  title: text().describe('The heading of the page'),
  description: text().describe('What it is about, in a sentence'),
  sections: z.record(z.string(), text()).default({}).describe('Permanent ids of its sections, and their headings'),
})

/** A hand-written page as it is on the disk. */
interface PageFile {
  readonly kind: 'guide' | 'about'
  readonly id: string
  /** Its path, as shown in messages */
  readonly file: string
  readonly source: string
}

/** The hand-written pages: guides, and the page about the site. */
export function readPages(): PageFile[] {
  return [
    ...filesIn(guideFolder()).map((file) => ({ kind: 'guide' as const, file })),
    ...filesIn(`${contentFolder()}/pages`).map((file) => ({ kind: 'about' as const, file })),
  ].map(({ kind, file }) => {
    const id = file.replace(/^.*\/|\.mdx?$/g, '')
    return { kind, id, file, source: readFileSync(file, 'utf8') }
  })
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => /\.mdx?$/.test(name))
    .sort()
    .map((name) => `${folder}/${name}`)
}
