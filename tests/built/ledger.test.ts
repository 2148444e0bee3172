import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { loadCatalog } from '../../src/data/load-catalog.ts'
import { publishedFormats } from '../../src/published-files.ts'
import { buildContext } from '../../src/build-context.ts'
import { idsOn } from '../../src/ledger/built-site.ts'
import { readLedger } from '../../src/data/ledger-file.ts'
import { newAddresses } from '../../src/ledger/merge.ts'
import { publishedNow } from '../../src/ledger/published.ts'
import { sectionsOf } from '../../src/view-models/code-sections.ts'
import { dataFile } from '../../src/data/folder.ts'
import { dist } from './dist.ts'
import { missingIn } from './missing.ts'

const { codes } = loadCatalog()

test('every published address is in the ledger', () => {
  const missing = newAddresses(
    readLedger(dataFile('ledger.json')).ledger,
    publishedNow(buildContext(), publishedFormats, dist),
  )
  assert.deepEqual(missing, [], 'published, but not in data/ledger.json: run npm run ledger')
})

test('every code page has the sections that the ledger lists for it', () => {
  for (const record of codes) {
    const ids = idsOn(readFileSync(`${dist}/codes/${String(record.code)}/index.html`, 'utf8'))
    assert.deepEqual(missingIn(ids, sectionsOf(record)), [], `code ${String(record.code)}`)
  }
})
