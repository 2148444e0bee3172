import { codeJson } from './exports/code-json.ts'
import { codeMarkdownFiles } from './exports/code-markdown.ts'
import { codesCsv } from './exports/codes-csv.ts'
import { codesJson } from './exports/codes-json.ts'
import type { SiteContext, FileFormat, PublishedFile } from './publishing/published-file.ts'
import { constantFiles } from './exports/constants/languages.ts'
import { feed } from './exports/feed.ts'
import { headersFor } from './site-files/headers.ts'
import { llms, llmsFull } from './exports/llms.ts'
import { lookup } from './site-files/lookup-data.ts'
import { movedPages } from './site-files/moved-pages.ts'
import { openSearch } from './exports/opensearch.ts'
import { ogImages } from './site-files/og-images.ts'
import { repliesCsv } from './exports/replies-csv.ts'
import { returnCodesTs } from './exports/return-codes-ts.ts'
import { robots } from './site-files/robots.ts'
import { schemaJson } from './exports/schema-json.ts'
import { shortLinks } from './site-files/short-links.ts'
import { statusCodesMjs } from './exports/status-codes-mjs.ts'
import { tableRows } from './site-files/table-files.ts'

/** The formats for people and programs to download. To add one, write a module and add it here. */
export const downloads: readonly FileFormat[] = [
  codesJson,
  codeJson,
  codesCsv,
  repliesCsv,
  schemaJson,
  returnCodesTs,
  ...constantFiles,
  statusCodesMjs,
  codeMarkdownFiles,
  llms,
  llmsFull,
  feed,
  openSearch,
]

/** The files that the site itself needs. */
const siteFiles: readonly FileFormat[] = [
  headersFor(downloads),
  robots,
  shortLinks,
  movedPages,
  ogImages,
  lookup,
  tableRows,
]

/** All formats: downloads, and the files that the site itself needs. */
export const publishedFormats: readonly FileFormat[] = [...downloads, ...siteFiles]

/** Lists every file of every format. */
export function* publishedFiles(context: SiteContext): Generator<PublishedFile> {
  for (const format of publishedFormats) yield* format.files(context)
}
