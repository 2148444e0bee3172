import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { publishedNow } from '../../../src/ledger/published.ts'
import { contextOf } from '../fixtures/build-context.ts'
import { testCatalog } from '../fixtures/catalog.ts'
import { record } from '../fixtures/record.ts'

const dir = mkdtempSync(join(tmpdir(), 'site-'))
after(() => {
  rmSync(dir, { recursive: true })
})

test('pages are read only from a site that was built from this data', () => {
  const context = contextOf(testCatalog([record({ code: 22, message: 'Wrong password' })]))
  const pages = () => Object.keys(publishedNow(context, [], dir).pages)
  mkdirSync(join(dir, 'about'))
  writeFileSync(join(dir, 'about/index.html'), '<main><h2 id="sources">Sources</h2></main>')
  assert.deepEqual(pages(), [], 'without a version')
  for (const [text, expected] of [
    [`{"version":${JSON.stringify(context.catalog.version)},"codes":[]}`, ['about/']],
    ['{"version":"2020.01.01+00000000","codes":[]}', []],
    ['{"vers', []],
  ] as const) {
    writeFileSync(join(dir, 'codes.json'), text)
    assert.deepEqual(pages(), expected, text)
  }
})
