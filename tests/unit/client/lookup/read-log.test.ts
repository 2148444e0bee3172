import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readLog } from '../../../../src/client/lookup/read-log.ts'
import { sourceOfText } from '../../../../src/client/lookup/text-source.ts'
import { lookupData, recordsOf } from '../../../../src/search/index/records.ts'
import { indexOf } from '../../../../src/search/index/search-index.ts'
import { loadSite } from '../../../../src/data/site-file.ts'
import { testCatalog } from '../../fixtures/catalog.ts'
import { record } from '../../fixtures/record.ts'

const index = indexOf(recordsOf(lookupData(testCatalog([record({ code: 41 })]))))
// The page reads logs by the rules of the data.
const site = loadSite()
const lines = Array.from({ length: 800 }, (_, i) => (i % 2 === 0 ? `${site.envelope.code}=41` : 'nothing of the kind'))
/** A clock on which each line takes a millisecond. */
const clock = () => {
  let now = 0
  return () => now++
}
const source = sourceOfText(lines.join('\n'))

test('reading yields to the page after every eight milliseconds of work', async (t) => {
  t.mock.method(performance, 'now', clock())
  let other = 0
  let asked = 0
  const { summary, complete } = await readLog(index, source, () => {
    // Other tasks run while the log is read, not only after it.
    assert.equal(other, asked)
    setImmediate(() => other++)
    asked++
    return true
  })
  assert.ok(asked >= lines.length / 10, String(asked))
  assert.ok(complete)
  assert.equal(summary.lineCount, lines.length)
})

test('reading stops on request and returns what it has read so far', async (t) => {
  t.mock.method(performance, 'now', clock())
  const { summary, lines: found, complete } = await readLog(index, source, () => false)
  assert.ok(!complete)
  assert.ok(summary.lineCount < lines.length / 10, String(summary.lineCount))
  assert.deepEqual([...found.keys()], [41])
})
