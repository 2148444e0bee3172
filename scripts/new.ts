import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { newRecord } from '../src/codes/new-record.ts'
import { schemasFor } from '../src/codes/schema.ts'
import type { Reference } from '../src/codes/schema.ts'
import { dataFile } from '../src/data/folder.ts'
import { loadSite } from '../src/data/site-file.ts'
import { withRow } from '../src/vendor-table/table-rows.ts'
import { runCommand, readRaw, today, CommandLineError, writeData } from './lib/data-files.ts'

const usage = 'Usage: npm run new -- CODE "MESSAGE", such as npm run new -- 116 "Message as the vendor published it"'

/** `npm run new -- 116 "Message"`: adds a record with every field to fill in, and its row in the vendor's table. */
await runCommand(async () => {
  const [number = '', message = '', ...rest] = process.argv.slice(2)
  if (!/^\d{1,6}$/.test(number) || message.trim() === '' || rest.length > 0) throw new CommandLineError(usage)
  const code = Number(number)
  const file = dataFile('codes.json')
  const reference = readRaw(file) as Reference
  const isList = Array.isArray(reference.codes) && reference.codes.every(({ code }) => Number.isInteger(code))
  if (!isList) throw new CommandLineError(`${file} has no list of codes, or one without a number: run npm run check.`)
  const at = reference.codes.findIndex((record) => record.code >= code)
  if (reference.codes[at]?.code === code) throw new CommandLineError(`${file} already has a record for code ${number}.`)
  const site = loadSite()
  const record = newRecord(code, message.trim(), today(), site)
  const codes = reference.codes.toSpliced(at === -1 ? reference.codes.length : at, 0, record as Reference['codes'][0])
  await writeData(file, { ...reference, codes }, schemasFor(site).reference)
  const table = dataFile('vendor-table.txt')
  if (existsSync(table)) writeFileSync(table, withRow(readFileSync(table, 'utf8'), code, message.trim()))
  console.log(`${file}: code ${number} has been added. npm run check lists what is left to write.`)
  return 0
})
