import { expect } from '@playwright/test'
import { createServer } from 'node:http'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { catalog, paths } from '../../src/site.ts'
import { test } from './fixtures/hydrated.ts'
import { after, plain, wordsFor } from './fixtures/samples.ts'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}
let server: Server
let origin: string

/** The simplest possible host: files and the index of a directory, with the usual types and no other headers. */
test.beforeAll(async () => {
  server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost')
    const path = join('dist', decodeURIComponent(pathname))
    const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path
    const found = existsSync(file)
    response.writeHead(found ? 200 : 404, {
      'content-type': types[extname(found ? file : 'dist/404.html')] ?? 'text/plain',
    })
    response.end(readFileSync(found ? file : 'dist/404.html'))
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  origin = `http://localhost:${String((server.address() as AddressInfo).port)}`
})

test.afterAll(() => {
  server.close()
  server.closeAllConnections()
})

test(
  'on a plain host, a reader goes from home to a code, its neighbor and the table, and searches',
  { tag: '@all' },
  async ({ page }) => {
    await page.goto(`${origin}${paths.home}`)
    await page
      .getByRole('main')
      .getByRole('link', { name: catalog().category(plain.category).title })
      .first()
      .click()
    await page.getByRole('main').getByRole('link', { name: plain.message }).first().click()
    await expect(page).toHaveURL(`${origin}${paths.code(plain.code)}`)
    await page.getByRole('navigation', { name: 'Neighboring codes' }).getByRole('link').last().click()
    await expect(page).toHaveURL(`${origin}${paths.code(after.code)}`)
    await page.goto(`${origin}${paths.short(plain.code)}`)
    await expect(page).toHaveURL(`${origin}${paths.code(plain.code)}`)
    await page.goto(`${origin}${paths.query(wordsFor(plain))}`)
    await expect(page.getByRole('list', { name: 'Results' }).getByRole('link').first()).toBeVisible()
    await page.goto(`${origin}/errors/00${String(plain.code)}`)
    await expect(page).toHaveURL(`${origin}${paths.code(plain.code)}`)
  },
)
