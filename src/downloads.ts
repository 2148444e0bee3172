import { codeJson } from './exports/code-json.ts'
import { codeMarkdownFiles } from './exports/code-markdown.ts'
import { codesCsv } from './exports/codes-csv.ts'
import { codesJson } from './exports/codes-json.ts'
import { constantFiles } from './exports/constants/languages.ts'
import { typescriptConstants } from './exports/constants/typescript.ts'
import { feed } from './exports/feed.ts'
import { llmsFor } from './exports/llms.ts'
import { llmsFull } from './exports/llms-full.ts'
import { openSearch } from './exports/opensearch.ts'
import { repliesCsv } from './exports/replies-csv.ts'
import { schemaJson } from './exports/schema-json.ts'
import { statusCodesMjs } from './exports/status-codes-mjs.ts'
import type { Download } from './publishing/download.ts'

const ofData: readonly Download[] = [
  codesJson,
  codeJson,
  codeMarkdownFiles,
  codesCsv,
  repliesCsv,
  typescriptConstants,
  ...constantFiles,
  statusCodesMjs,
  schemaJson,
  feed,
  llmsFull,
]

/**
 * The formats that people and programs can download, in the order in which the page about them and llms.txt list them.
 * To add one, write a module and add it to `ofData`.
 */
export const downloads: readonly Download[] = [...ofData, llmsFor(ofData), openSearch]
