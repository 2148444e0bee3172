import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { contentFolder, filesIn } from './folder.ts'
import { guideFiles } from './guides.ts'

/** A hand-written page as it is on disk. */
interface PageFile {
  readonly kind: 'guide' | 'about'
  readonly id: string
  /** Its path, as shown in messages */
  readonly file: string
  readonly source: string
}

/** The file of the page about the site, which every site has. */
export function aboutFile(): string {
  return `${contentFolder()}/pages/about.mdx`
}

/** The other files in its folder; no page is made from them. */
export function strayFiles(): string[] {
  return filesIn(`${contentFolder()}/pages`, /\.mdx?$/).filter((file) => file !== aboutFile())
}

/** The hand-written pages: guides, and the page about the site if it is there. */
export function readPages(): PageFile[] {
  const about = filesIn(`${contentFolder()}/pages`, /^about\.mdx$/)
  return [
    ...guideFiles().map((file) => ({ kind: 'guide' as const, file })),
    ...about.map((file) => ({ kind: 'about' as const, file })),
  ].map(({ kind, file }) => {
    return { kind, id: basename(file).replace(/\.mdx?$/, ''), file, source: readFileSync(file, 'utf8') }
  })
}
