import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import { loadCatalog } from '../../src/data/load-catalog.ts'
import { MAX_LISTED_CODES } from '../../src/large/limits.ts'
import { base, siteUrl } from '../../src/settings.ts'
import { grown } from '../bench/scale/grow.ts'
import { brokenLinks } from '../site/fixtures/links.ts'

const folder = '.cache/large-category'
const reference = loadCatalog()
const { codes, categories } = reference
const withGroups = categories.find(({ groups = [] }) => groups.length > 0)

test(
  'a category with too many codes for one page keeps its groups, to which the pages of codes link',
  { skip: !withGroups && 'No category has groups.' },
  () => {
    const { id = '', groups = [] } = withGroups ?? {}
    const { sources, places, calls } = reference
    const large = grown({ sources, places, calls, categories, codes }, codes.length + MAX_LISTED_CODES)
    const known = new Set(codes.map(({ code }) => code))
    const grouped = large.codes.map((record) => {
      if (known.has(record.code)) return record
      const { code, message, kind, category } = record
      // The check expects the fields in this order.
      const first = { code, message, kind, category, group: groups[code % groups.length]?.id }
      return { ...first, ...record, category: id }
    })
    mkdirSync(folder, { recursive: true })
    const file = `${folder}/codes.json`
    writeFileSync(file, `${JSON.stringify({ ...large, codes: grouped }, null, 2)}\n`)
    const site = `${folder}/site`
    const build = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', site], {
      env: { ...process.env, CODES_FILE: file },
      encoding: 'utf8',
    })
    assert.equal(build.status, 0, build.stderr)
    assert.deepEqual(brokenLinks(site, base, siteUrl), [])
  },
)
