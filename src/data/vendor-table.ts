import { existsSync } from 'node:fs'
import type { PublishedTable } from '../codes/rules/published.ts'
import { DataError } from '../codes/problems/problem.ts'
import { contradictionsIn } from '../vendor-table/compare.ts'
import { rowsOf } from '../vendor-table/table-rows.ts'
import { dataFile } from './folder.ts'
import { readText } from './json-file.ts'

/**
 * The vendor's table as published, if the data folder has a copy, `vendor-table.txt`.
 * @throws DataError if it cannot be read, has no rows, or has different messages for one code
 */
export function loadVendorTable(file = dataFile('vendor-table.txt')): PublishedTable | undefined {
  if (!existsSync(file)) return undefined
  const rows = rowsOf(readText(file, "expected the vendor's table here: restore it from version control"))
  const problem = (line: number, text: string) => new DataError([{ file, line, column: 1, text }])
  if (rows.length === 0)
    throw problem(1, 'no line begins with a code; expected rows such as `0Success` or `0<tab>Success`')
  const [twice] = contradictionsIn(rows)
  if (twice) {
    const [first, second] = twice
    const text = `code ${String(first?.code)} appears with another message in line ${String(first?.line)}; keep the row that the vendor published`
    throw problem(second?.line ?? 1, text)
  }
  return { file, rows }
}
