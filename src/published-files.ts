import { downloads } from './downloads.ts'
import type { FileFormat, PublishedFile, BuildContext } from './publishing/published-file.ts'
import { headersFor } from './site-files/headers.ts'
import { lookup } from './site-files/lookup-data.ts'
import { movedPages } from './site-files/moved-pages.ts'
import { previewFiles } from './site-files/preview-files.ts'
import { robots } from './site-files/robots.ts'
import { shortLinks } from './site-files/short-links.ts'
import { tableRows } from './site-files/table-files.ts'

/** The files that the site itself needs. */
const siteFiles: readonly FileFormat[] = [
  headersFor(downloads),
  robots,
  shortLinks,
  movedPages,
  previewFiles,
  lookup,
  tableRows,
]

/** All formats: downloads, and the files that the site itself needs. */
export const publishedFormats: readonly FileFormat[] = [...downloads, ...siteFiles]

/** List every file of every format. */
export function* publishedFiles(context: BuildContext): Generator<PublishedFile> {
  for (const format of publishedFormats) yield* format.files(context)
}
