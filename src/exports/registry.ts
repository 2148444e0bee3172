import { codeJson } from './code-json.ts'
import { codeMarkdownFiles } from './code-markdown.ts'
import { codesCsv } from './codes-csv.ts'
import { codesJson } from './codes-json.ts'
import type { SiteContext, Export, ExportFile } from './export.ts'
import { constantFiles } from './constants/languages.ts'
import { feed } from './feed.ts'
import { headersFor } from '../site-files/headers.ts'
import { llms, llmsFull } from './llms.ts'
import { lookup } from '../site-files/lookup-data.ts'
import { movedPages } from '../site-files/moved-pages.ts'
import { openSearch } from './opensearch.ts'
import { ogImages } from '../site-files/og-images.ts'
import { repliesCsv } from './replies-csv.ts'
import { returnCodesTs } from './return-codes-ts.ts'
import { robots } from '../site-files/robots.ts'
import { schemaJson } from './schema-json.ts'
import { shortLinks } from '../site-files/short-links.ts'
import { statusCodesMjs } from './status-codes-mjs.ts'
import { tableRows } from '../large/table-files.ts'

/** The formats that people and programs take away. A new one is a module and a line here. */
export const downloads: readonly Export[] = [
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

/** Every format the reference is published in, and the other files of the site. */
export const exports: readonly Export[] = [
  ...downloads,
  headersFor(downloads),
  robots,
  shortLinks,
  movedPages,
  ogImages,
  lookup,
  tableRows,
]

/** Every file of every format. */
export function* allFiles(context: SiteContext): Generator<ExportFile> {
  for (const format of exports) yield* format.files(context)
}
