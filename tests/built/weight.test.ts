import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { catalog } from '../../src/site.ts'
import { dist } from './dist.ts'

const kilobyte = 1024

test('the HTML of every code page is at most 9.5 KB', () => {
  const pages = catalog().codes.map(({ code }) => `codes/${String(code)}/index.html`)
  assert.deepEqual(
    pages.filter((name) => weigh(name) > 9.5 * kilobyte),
    [],
  )
})

test('every code page with its styles and its script is at most 24 KB', () => {
  const heavy = catalog().codes.flatMap(({ code }) => {
    const name = `codes/${String(code)}/index.html`
    const html = readFileSync(`${dist}/${name}`, 'utf8')
    const assets = [...new Set(html.match(/_astro\/[^"']+\.(?:css|js)/g))]
    const bytes = [name, ...assets].reduce((sum, file) => sum + weigh(file), 0)
    return bytes > 24 * kilobyte ? [`${name}: ${String(bytes)}`] : []
  })
  assert.deepEqual(heavy, [])
})

/** The size of a file of the built site as a host sends it: gzip at level 9. */
function weigh(name: string): number {
  return gzipSync(readFileSync(`${dist}/${name}`), { level: 9 }).length
}

test('every page requests the stylesheet of the site, its largest, first', () => {
  const first = globSync('**/*.html', { cwd: dist }).flatMap((name) => {
    const [sheet] = readFileSync(`${dist}/${name}`, 'utf8').match(/<link rel="stylesheet"[^>]*>/g) ?? []
    return sheet === undefined ? [] : [{ name, sheet }]
  })
  const ofCodes = first.find(({ name }) => name === `codes/${String(catalog().codes[0]?.code)}/index.html`)
  assert.ok(ofCodes)
  assert.deepEqual(
    first.filter(({ sheet }) => sheet !== ofCodes.sheet),
    [],
  )
})
