import { mkdirSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import { loadCatalog } from '../../src/data/load-catalog.ts'
import { MAX_TABLE_ROWS } from '../../src/large/limits.ts'
import { grown } from '../bench/scale/grow.ts'
import { buildAndTest } from '../fixtures/build-and-test.ts'

const { sources, places, calls, codes, categories } = loadCatalog()
const withGroups = categories.find(({ groups = [] }) => groups.length > 0)

for (const { size, what } of [
  { size: MAX_TABLE_ROWS + 1, what: 'whose codes are too many for one table, most of them in one category,' },
  { size: 1500, what: 'whose look-up is split into parts' },
]) {
  test(
    `a reference ${what} passes the tests of the built site`,
    { skip: !withGroups && 'No category has groups.' },
    () => {
      const { id = '', groups = [] } = withGroups ?? {}
      const large = grown({ sources, places, calls, categories, codes }, size)
      const known = new Set(codes.map(({ code }) => code))
      const grouped = large.codes.map((record) => {
        if (known.has(record.code)) return record
        const { code, message, kind, category } = record
        // The check expects the fields in this order.
        const first = { code, message, kind, category, group: groups[code % groups.length]?.id }
        return { ...first, ...record, category: id }
      })
      const folder = `.cache/large-${String(size)}`
      mkdirSync(folder, { recursive: true })
      const file = `${folder}/codes.json`
      writeFileSync(file, `${JSON.stringify({ ...large, codes: grouped }, null, 2)}\n`)
      buildAndTest(`${folder}/site`, { CODES_FILE: file })
    },
  )
}
