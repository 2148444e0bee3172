import { existsSync } from 'node:fs'
import { valueAt } from '../src/codes/read/issues.ts'
import { dataFiles, pathsOf } from '../src/data/files.ts'
import { runCommand, readRaw, writeData } from './lib/data-files.ts'

/**
 * `npm run format`: formats the data files. Codes ascend, fields are in the order of the schema, texts have no white
 * space at their ends. The content does not change.
 */
await runCommand(async () => {
  for (const one of dataFiles) {
    for (const file of pathsOf(one).filter((path) => existsSync(path))) {
      if (await writeData(file, ascending(readRaw(file)), one.schema())) console.log(`${file}: put in order.`)
    }
  }
  return 0
})

/** Sorts the codes of the reference; leaves anything else unchanged. */
function ascending(value: unknown): unknown {
  const codes = valueAt(value, ['codes'])
  if (!Array.isArray(codes)) return value
  const number = (record: unknown) => Number(valueAt(record, ['code']))
  return { ...(value as object), codes: codes.toSorted((a, b) => number(a) - number(b)) }
}
