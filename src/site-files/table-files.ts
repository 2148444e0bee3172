import { createHash } from 'node:crypto'
import type { Catalog } from '../codes/catalog.ts'
import { chunksOf, rowDataOf } from '../large/row-data.ts'
import { MAX_TABLE_ROWS } from '../large/limits.ts'
import type { FileFormat, PublishedFile } from '../publishing/published-file.ts'

/**
 * Make files of rows for a table that is too long for one page. Their names have a hash of their content.
 * @returns the files; none if all rows are on the page
 */
export function tableFiles({ codes }: Catalog): PublishedFile[] {
  if (codes.length <= MAX_TABLE_ROWS) return []
  return chunksOf(codes.map(rowDataOf)).map((rows) => {
    const text = JSON.stringify(rows)
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 10)
    return { path: `table/${hash}.json`, type: 'application/json', body: () => text }
  })
}

/** The data that a large table loads when it is filtered or sorted. */
export const tableRows: FileFormat = {
  name: 'rows of the table',
  files: ({ catalog }) => tableFiles(catalog),
}
