import { expect, test } from '@playwright/test'
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { loadCatalog } from '../../src/data/load-catalog.ts'
import { grown } from '../bench/scale/grow.ts'
import { portOfDev } from './fixtures/places.ts'
import { plain } from './fixtures/samples.ts'

// Both tests use the same server and file.
test.describe.configure({ mode: 'default', timeout: 90_000 })

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

/** The server builds a page again after each change, while other tests need the processors. */
const eventually = expect.configure({ timeout: 20_000 })

test(
  'while the data is edited, an error is shown over the page until it is fixed',
  { tag: '@all' },
  async ({ page }) => {
    const text = readFileSync(file, 'utf8')
    const message = `"message": ${JSON.stringify(plain.message)}`
    const heading = page.getByRole('heading', { level: 1 })
    const overlay = page.locator('vite-error-overlay')
    // The server tells a page about a change only once it is connected.
    const listening = page.waitForEvent('console', (message) => message.text().includes('[vite] connected'))
    await page.goto(`http://localhost:${String(portOfDev)}/codes/${String(plain.code)}/`)
    await listening
    await eventually(heading).toContainText(plain.message)

    writeFileSync(file, text.replace(message, message.replace(plain.message, 'Another message')))
    await eventually(heading).toContainText('Another message')

    writeFileSync(file, text.replace(message, message.replace('message', 'mesage')))
    await eventually(overlay).toContainText(
      `code ${String(plain.code)}: unknown field "mesage". Did you mean "message"?`,
    )

    // The server may reload the page at the same moment, which cancels this reload.
    await expect(() => page.reload()).toPass()
    await eventually(overlay).toContainText(
      new RegExp(`editing/codes\\.json:\\d+:\\d+ code ${String(plain.code)}: "message" is missing`),
    )

    writeFileSync(file, text)
    await eventually(heading).toContainText(plain.message)
    await eventually(overlay).toHaveCount(0)
  },
)

test('a table in several files is filtered, counted and linked like a short one', { tag: '@all' }, async ({ page }) => {
  const { sources, places, calls, categories, codes, site } = loadCatalog()
  const reference = grown({ sources, places, calls, categories, codes }, 700)
  writeFileSync(file, JSON.stringify(reference))
  const table = `http://localhost:${String(portOfDev)}/codes/`
  const status = page.getByRole('main').getByRole('status')
  const rows = page.locator('.codes-table tbody').getByRole('row')
  const actor = site.actors.find(({ id }) => codes.some((code) => code.kind === 'state' && code.actor === id))
  const { id = '', label = '' } = actor ?? {}
  const own = reference.codes.filter((code) => code.actor === id)
  const states = own.filter(({ kind }) => kind === 'state')

  await page.goto(table)
  await eventually(status).toHaveText('700 codes.')
  await eventually(page.getByRole('cell', { name: new RegExp(`${label} \\d+`) }).first()).toBeVisible()

  await page.goto(`${table}?actor=${id}&kind=state`)
  await eventually(status).toHaveText(`${String(states.length)} of 700 codes.`)
  await eventually(rows.getByRole('rowheader')).toHaveText(states.map(({ code }) => String(code)))
  await eventually(page.getByRole('combobox', { name: 'Who acts' })).toHaveValue(id)

  await page.getByRole('combobox', { name: 'Kind' }).selectOption('')
  await eventually(page).toHaveURL(`${table}?actor=${id}`)
  await eventually(status).toHaveText(`${String(own.length)} of 700 codes.`)

  await page.getByRole('button', { name: 'Clear filters' }).click()
  await eventually(status).toHaveText('700 codes.')
  await eventually(rows).toHaveCount(0)
  await page.goto(`${table}?sort=-code`)
  await eventually(rows).toHaveCount(200)
  await page.getByRole('button', { name: 'Show 200 more of 500' }).click()
  await eventually(rows).toHaveCount(400)
  await eventually(rows.nth(200).getByRole('link')).toBeFocused()
})
