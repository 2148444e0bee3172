import { codeJson } from './code-json.ts'
import { codeMarkdownFiles } from './code-markdown.ts'
import { codesCsv } from './codes-csv.ts'
import { codesJson } from './codes-json.ts'
import type { Edition, Export, ExportFile } from './export.ts'
import { feed } from './feed.ts'
import { headers } from './headers.ts'
import { llms, llmsFull } from './llms.ts'
import { lookup } from './lookup.ts'
import { movedPages } from './moved-pages.ts'
import { openSearch } from './opensearch.ts'
import { previews } from './previews.ts'
import { returnCodesTs } from './return-codes-ts.ts'
import { robots } from './robots.ts'
import { schemaJson } from './schema-json.ts'
import { shortLinks } from './short-links.ts'
import { tableRows } from './table-rows.ts'

/** Every format the reference is published in. A new one is a module and a line here. */
export const exports: readonly Export[] = [
  codesJson,
  codeJson,
  codesCsv,
  schemaJson,
  returnCodesTs,
  codeMarkdownFiles,
  llms,
  llmsFull,
  feed,
  openSearch,
  robots,
  headers,
  shortLinks,
  movedPages,
  previews,
  lookup,
  tableRows,
]

/** Every file of every format. */
export function* allFiles(edition: Edition): Generator<ExportFile> {
  for (const format of exports) yield* format.files(edition)
}
