import { expect } from '@playwright/test'
import { createServer } from 'node:http'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { paths } from '../../src/site.ts'
import { test } from './fixtures/hydrated.ts'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}
let server: Server
let origin: string

/** The plainest host there is: a file by its path, an index in a directory, no types but the usual, no headers. */
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

test('on a plain host one walks from home to a code, its neighbour and the table, and searches', async ({ page }) => {
  await page.goto(`${origin}${paths.home}`)
  await page
    .getByRole('main')
    .getByRole('link', { name: /Accounts/ })
    .first()
    .click()
  await page
    .getByRole('main')
    .getByRole('link', { name: /Wrong password/ })
    .first()
    .click()
  await expect(page).toHaveURL(`${origin}${paths.code(22)}`)
  await page.getByRole('navigation', { name: 'Neighboring codes' }).getByRole('link').last().click()
  await expect(page).toHaveURL(`${origin}${paths.code(23)}`)
  await page.goto(`${origin}${paths.short(22)}`)
  await expect(page).toHaveURL(`${origin}${paths.code(22)}`)
  await page.goto(`${origin}${paths.query('hologram check failed')}`)
  await expect(page.getByRole('list', { name: 'Results' }).getByRole('link').first()).toBeVisible()
  await page.goto(`${origin}/errors/0022`)
  await expect(page).toHaveURL(`${origin}${paths.code(22)}`)
})
