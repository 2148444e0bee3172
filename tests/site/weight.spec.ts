import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { catalog, paths } from '../../src/site.ts'
import { all, pagesOf } from './fixtures/built.ts'
import { settled, test } from './fixtures/hydrated.ts'
import { plain } from './fixtures/samples.ts'
import { watch } from './fixtures/watch.ts'

/** The size of a file of the built site as a host sends it: gzip at level 9. */
function weigh(name: string): number {
  return gzipSync(readFileSync(`dist/${name}`), { level: 9 }).length
}

/** Goes to a page and waits until it is idle; returns its requests with their sizes. */
async function load(
  page: Page,
  path: string,
  baseURL: string | undefined,
): Promise<{ requests: string[]; bytes: number }> {
  const { requests } = await watch(page, baseURL)
  await page.goto(path)
  await settled(page)
  const names = requests.map((url) => new URL(url).pathname.slice(1).replace(/(^|\/)$/, '$1index.html'))
  return { requests: names, bytes: names.reduce((sum, name) => sum + weigh(name), 0) }
}

const kilobyte = 1024
const limits = [
  { name: 'a code page', path: paths.code(plain.code), bytes: 24 * kilobyte, requests: 5 },
  { name: 'home', path: paths.home, bytes: 45 * kilobyte, requests: 8 },
  { name: 'all codes', path: paths.codes, bytes: 45 * kilobyte, requests: 8 },
]

for (const { name, path, bytes, requests } of limits) {
  test(`${name} loads at most ${String(bytes / kilobyte)} KB in ${String(requests)} requests until it is idle`, async ({
    page,
    baseURL,
  }) => {
    const loaded = await load(page, path, baseURL)
    expect(loaded.bytes, loaded.requests.join('\n')).toBeLessThanOrEqual(bytes)
    expect(loaded.requests.length, loaded.requests.join('\n')).toBeLessThanOrEqual(requests)
  })
}

// A browser opens six connections to a host over HTTP/1: with a seventh request, a page is painted a round trip later.
test('every page, with its styles and scripts, is at most 6 requests', () => {
  const counts = pagesOf('dist').map((page) => {
    const styles = all(page, 'link').filter(({ attributes }) => attributes.rel === 'stylesheet')
    const scripts = all(page, 'script').filter(({ attributes }) => attributes.src !== undefined)
    return { path: page.path, requests: 1 + styles.length + scripts.length }
  })
  expect(counts.length).toBeGreaterThan(catalog().codes.length)
  expect(counts.filter(({ requests }) => requests > 6)).toEqual([])
})

test('nothing is fetched after a page has loaded, until someone acts', { tag: '@all' }, async ({ page, baseURL }) => {
  await page.clock.install()
  const { requests } = await watch(page, baseURL)
  await page.goto(paths.code(plain.code))
  await settled(page)
  const before = requests.length
  await page.clock.runFor(60_000)
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
  expect(requests.slice(before)).toEqual([])
})
