import { counted } from '../src/codes/counted.ts'
import { existsSync, writeFileSync } from 'node:fs'
import { schemasFor } from '../src/codes/schema.ts'
import type { Reference } from '../src/codes/schema.ts'
import { loadCatalog } from '../src/data/load-catalog.ts'
import { dataFile } from '../src/data/folder.ts'
import { readText } from '../src/data/json-file.ts'
import { loadSite } from '../src/data/site-file.ts'
import { applyDifferences } from '../src/vendor-table/apply.ts'
import { codeOf, contradictionsIn, differencesBetween, sentenceOf } from '../src/vendor-table/compare.ts'
import type { Difference } from '../src/vendor-table/compare.ts'
import { rowsOfPage, tableText } from './lib/vendor-page.ts'
import { runCommand, readRaw, today, CommandLineError, writeData } from './lib/data-files.ts'

const usage = `Usage: npm run compare -- FILE [--write]
FILE is a copy of the vendor's page as text, HTML or CSV.
Exits with 0 where it says the same as the data, 1 where it does not, 2 where it cannot be read.`

/**
 * `npm run compare -- FILE`: compares a new copy of the vendor's page with the data; `--write` prepares the changes.
 */
await runCommand(async () => {
  const names = process.argv.slice(2)
  const [file, ...more] = names.filter((name) => !name.startsWith('--'))
  const options = names.filter((name) => name.startsWith('--'))
  const unknown = options.filter((name) => name !== '--write')
  if (file === undefined || more.length > 0 || unknown.length > 0) throw new CommandLineError(usage)
  if (!existsSync(file)) throw new CommandLineError(`${file}: there is no such file.\n${usage}`)
  const text = readText(file, usage)
  const rows = rowsOfPage(text)
  if (rows.length === 0) throw new CommandLineError(`${file}: no row begins with a code.\n${usage}`)
  const [twice] = contradictionsIn(rows)
  if (twice) {
    const lines = twice.map(({ line, message }) => `${file}:${String(line)} ${JSON.stringify(message)}`).join('\n')
    throw new CommandLineError(`Code ${String(twice[0]?.code)} has several messages:\n${lines}`)
  }

  const source = dataFile('codes.json')
  const catalog = loadCatalog(source)
  const found = differencesBetween(rows, catalog.codes)
  const count = `${counted(rows.length, 'row')} in ${file}, ${counted(catalog.codes.length, 'code')} in ${source}`
  if (found.length === 0) {
    console.log(`${count}: no difference.`)
    return 0
  }
  for (const difference of found) console.log(sentenceOf(difference, file, source, catalog.lineOf))
  console.log(`${count}: ${counted(found.length, 'difference')}.`)
  if (options.includes('--write')) await write(found, source, text, file)
  return 1
})

async function write(found: readonly Difference[], source: string, text: string, copy: string): Promise<void> {
  const site = loadSite()
  const reference = readRaw(source) as Reference
  const codes = applyDifferences(reference.codes, found, today(), site)
  await writeData(source, { ...reference, codes }, schemasFor(site).reference)
  const table = dataFile('vendor-table.txt')
  writeFileSync(table, tableText(text))
  const changed = [...new Set(found.map(codeOf))].join(', ')
  console.log(
    `${source}: codes ${changed} are prepared; ${table} is ${copy} now. npm run check lists what is left to write.`,
  )
}
