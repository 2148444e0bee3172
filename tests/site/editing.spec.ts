import { expect, test } from '@playwright/test'
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { portOfDev } from './fixtures/places.ts'

const file = '.cache/editing/codes.json'
let server: ChildProcess

test.beforeAll(async () => {
  mkdirSync('.cache/editing', { recursive: true })
  copyFileSync('data/codes.json', file)
  const env = { ...process.env, CODES_FILE: file, ASTRO_TELEMETRY_DISABLED: '1' }
  server = spawn(process.execPath, ['tests/site/fixtures/dev.ts'], { env })
  const { promise, resolve, reject } = Promise.withResolvers<undefined>()
  server.once('exit', () => {
    reject(new Error('the server stopped before it was ready'))
  })
  server.stdout?.on('data', (text: Buffer) => {
    if (text.toString().includes('ready')) resolve(undefined)
  })
  await promise
})

test.afterAll(() => {
  server.removeAllListeners('exit').kill()
})

test('while one edits, a data error is shown in place as it is made, and goes when it is mended', async ({ page }) => {
  const text = readFileSync(file, 'utf8')
  const heading = page.getByRole('heading', { level: 1 })
  const overlay = page.locator('vite-error-overlay')
  await page.goto(`http://localhost:${String(portOfDev)}/codes/22/`)
  await expect(heading).toContainText('Wrong password')

  writeFileSync(file, text.replace('"Wrong password"', '"Wrong passphrase"'))
  await expect(heading).toContainText('Wrong passphrase')

  writeFileSync(file, text.replace('"message": "Wrong password"', '"mesage": "Wrong password"'))
  await expect(overlay).toContainText('code 22: unknown field "mesage". Did you mean "message"?')

  await page.reload()
  await expect(overlay).toContainText(/editing\/codes\.json:\d+:\d+ code 22: "message" is missing/)

  writeFileSync(file, text)
  await expect(heading).toContainText('Wrong password')
  await expect(overlay).toHaveCount(0)
})
