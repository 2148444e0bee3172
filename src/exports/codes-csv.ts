import { plainText } from '../codes/prose/plain.ts'
import { updatedOf } from '../codes/catalog.ts'
import type { Code } from '../codes/schema.ts'
import { BYTE_ORDER_MARK, csvLine } from '../view-models/table/csv.ts'
import { absolute } from '../publishing/published-file.ts'
import type { Download } from '../publishing/download.ts'
import type { SiteContext } from '../publishing/published-file.ts'

/** Columns in order. New ones are added at the end, so that formulas that count columns keep working. */
const columns: Readonly<Record<string, (record: Code, context: SiteContext) => string | number>> = {
  code: (record) => record.code,
  message: (record) => record.message,
  kind: (record) => record.kind,
  category: (record) => record.category,
  actor: (record) => record.actor,
  retry: (record) => record.retry,
  meaning: (record) => plainText(record.meaning),
  causes: (record) => joined(record.causes),
  steps: (record) => joined(record.remediation.map((step) => step.do)),
  retry_advice: (record) => plainText(record.retryAdvice),
  confused_with: (record) => joined(record.confusedWith.map(({ code }) => String(code))),
  keywords: (record) => joined(record.keywords),
  tell_user: (record) => plainText(record.tellUser),
  collect: (record) => joined(record.collect),
  url: (record, context) => absolute(context, context.paths.code(record.code)),
  retired_since: (record) => record.retired?.since ?? '',
  replaced_by: (record) => record.retired?.replacedBy ?? '',
  updated: (record) => updatedOf(record),
  version: (_, { catalog }) => catalog.version,
  repeat: (record) => record.repeat,
  effect: (record) => record.effect.happened,
  first_look: (record) => plainText(record.firstLook),
}

/**
 * The reference as a table for spreadsheets, by RFC 4180. It begins with a byte order mark, because Excel would garble
 * curly quotes without it. A value that a spreadsheet would run as a formula is prefixed with an apostrophe.
 */
export const codesCsv: Download = {
  name: 'codes.csv',
  permanent: true,
  about: () => ['All codes as a table: UTF-8 with a byte order mark, commas, by RFC 4180'],
  files: (context) => [{ path: 'codes.csv', type: 'text/csv', body: () => rows(context) }],
}

/**
 * Yields the header and a line for each code, each with its line break.
 * @param codes the codes to list, in order
 */
export function* csvLines(codes: readonly Code[], context: SiteContext): Generator<string> {
  yield csvLine(Object.keys(columns))
  for (const record of codes) yield csvLine(Object.values(columns).map((value) => value(record, context)))
}

function* rows(context: SiteContext): Generator<string> {
  yield BYTE_ORDER_MARK
  yield* csvLines(context.catalog.codes, context)
}

/** Joins several texts on one line, so that a record stays one line. */
function joined(texts: readonly string[]): string {
  return texts.map(plainText).join(' | ')
}
