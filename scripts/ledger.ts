import { existsSync, writeFileSync } from 'node:fs'
import { counted } from '../src/codes/counted.ts'
import { publishedFormats } from '../src/published-files.ts'
import { buildContext } from '../src/build-context.ts'
import { emptyLedger, ledgerPath, readLedger } from '../src/data/ledger-file.ts'
import { mergeLedger, newAddresses, newWords } from '../src/ledger/merge.ts'
import { publishedNow } from '../src/ledger/published.ts'
import { runCommand, CommandLineError } from './lib/data-files.ts'

const usage = `Usage: npm run ledger, which records what is published, or npm run ledger -- --init, which starts a ledger.`

/**
 * `npm run ledger`: adds codes, messages, names and files to the ledger of published addresses, and the pages of the
 * built site if there is one. Removes nothing.
 */
await runCommand(() => {
  const [option, ...more] = process.argv.slice(2)
  if (more.length > 0 || (option !== undefined && option !== '--init')) throw new CommandLineError(usage)
  const file = ledgerPath()
  if (file === undefined) throw new CommandLineError("CODES_FILE is set: only the site's own source has a ledger.")
  if (option === '--init' && existsSync(file))
    throw new CommandLineError(`${file} exists already; npm run ledger adds to it.`)
  const before = option === '--init' ? emptyLedger : readLedger(file).ledger
  const now = publishedNow(buildContext(), publishedFormats, 'dist')
  const addresses = newAddresses(before, now).length
  const words = newWords(before, now).length
  writeFileSync(file, `${JSON.stringify(mergeLedger(before, now), null, 2)}\n`)
  console.log(`${file}: ${counted(addresses, 'new address', 'new addresses')}, ${counted(words, 'new message')}.`)
  if (Object.keys(now.pages).length === 0)
    console.log(
      'Codes and files are recorded. Other pages are recorded only after a build: npm run build, then npm run ledger.',
    )
  return 0
})
