import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { MAX_SIDEBAR_CODES } from '../../src/large/limits.ts'
import { catalog } from '../../src/site.ts'
import { dist } from './dist.ts'

const kilobyte = 1024
const { codes, codesOf } = catalog()

for (const { where, more, pages } of [
  { where: 'every code page', more: 0, pages: pagesIn((count) => count <= MAX_SIDEBAR_CODES) },
  // Their sidebar lists as many codes as it ever does.
  { where: 'every code page in a large category', more: 1, pages: pagesIn((count) => count > MAX_SIDEBAR_CODES) },
]) {
  const skip = pages.length === 0 && 'No code is in such a category.'

  test(`the HTML of ${where} is at most ${String(9.5 + more)} KB`, { skip }, () => {
    assert.deepEqual(
      pages.filter((name) => weigh(name) > (9.5 + more) * kilobyte),
      [],
    )
  })

  test(`${where} with its styles and its script is at most ${String(24 + more)} KB`, { skip }, () => {
    const heavy = pages.flatMap((name) => {
      const html = readFileSync(`${dist}/${name}`, 'utf8')
      const assets = [...new Set(html.match(/_astro\/[^"']+\.(?:css|js)/g))]
      const bytes = [name, ...assets].reduce((sum, file) => sum + weigh(file), 0)
      return bytes > (24 + more) * kilobyte ? [`${name}: ${String(bytes)}`] : []
    })
    assert.deepEqual(heavy, [])
  })
}

/** The pages of codes in categories of certain sizes. */
function pagesIn(isWanted: (count: number) => boolean): string[] {
  const wanted = codes.filter(({ category }) => isWanted(codesOf(category).length))
  return wanted.map(({ code }) => `codes/${String(code)}/index.html`)
}

/** The size of a file of the built site as a host sends it: gzip at level 9. */
function weigh(name: string): number {
  return gzipSync(readFileSync(`${dist}/${name}`), { level: 9 }).length
}

test('every page requests the stylesheet of the site, its largest, first', () => {
  const first = globSync('**/*.html', { cwd: dist }).flatMap((name) => {
    const [sheet] = readFileSync(`${dist}/${name}`, 'utf8').match(/<link rel="stylesheet"[^>]*>/g) ?? []
    return sheet === undefined ? [] : [{ name, sheet }]
  })
  const ofCodes = first.find(({ name }) => name === `codes/${String(codes[0]?.code)}/index.html`)
  assert.ok(ofCodes)
  assert.deepEqual(
    first.filter(({ sheet }) => sheet !== ofCodes.sheet),
    [],
  )
})
