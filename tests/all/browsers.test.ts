import assert from 'node:assert/strict'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import { serve } from '../../scripts/serve.ts'
import { sampleBody } from '../../src/codes/envelope.ts'
import { titleOf } from '../../src/codes/title.ts'
import { base } from '../../src/settings.ts'
import { catalog, paths } from '../../src/site.ts'
import { unless } from '../fixtures/required.ts'
import { firefox } from './remote/firefox.ts'
import { webkit } from './remote/webkit.ts'
import type { Remote } from './remote/remote.ts'

const { codes, site } = catalog()
/** An error whose message no other code has. */
const record = codes.find(
  ({ kind, message }) => kind === 'error' && codes.filter((other) => other.message === message).length === 1,
)
assert.ok(record)
const misspelled = record.message.replace(/(\w)\1/, '$1').toLowerCase()
const queries: Record<string, string> = {
  'a number': String(record.code),
  'a message': misspelled,
  'a response': sampleBody(record, site.envelope),
}
const first = `document.querySelector('main ol[aria-label="Results"] a')?.getAttribute('href')`
const said = `document.querySelector('main [role=status]')?.textContent ?? ''`

let server: Server
let origin: string

before(async () => {
  server = serve({ dir: 'dist', base }).listen(0, 'localhost')
  await new Promise((resolve) => server.once('listening', resolve))
  origin = `http://localhost:${String((server.address() as AddressInfo).port)}`
})

after(() => {
  server.close()
  server.closeAllConnections()
})

for (const { name, missing, launch } of [firefox, webkit]) {
  test(`the main tasks work in ${name}`, { ...unless(missing()), timeout: 180_000 }, async (context) => {
    const browser = await launch()
    try {
      for (const [what, query] of Object.entries(queries)) {
        await context.test(`looks up ${what}`, async () => {
          await browser.goto(`${origin}${paths.search}`)
          await browser.click('main textarea')
          await browser.press(query)
          await becomes(browser, first, paths.code(record.code))
        })
      }
      await context.test('opens a certain result with Enter', async () => {
        await browser.press('\n')
        await becomes(browser, 'location.pathname', paths.code(record.code))
        await becomes(browser, `document.querySelector('h1').innerText.replace(/\\s+/g, ' ').trim()`, titleOf(record))
      })
      await context.test('copies the link, or selects it where copying is refused', async () => {
        await becomes(browser, `!!customElements.get('look-up')`, true)
        await browser.click('[data-copy=link]')
        const status = `document.querySelector('.copy-buttons [role=status]').textContent`
        await becomes(browser, `/^Copied the link\\.|It is selected/.test(${status})`, true)
      })
      await context.test('filters the table', async () => {
        await browser.goto(`${origin}${paths.codes}`)
        await becomes(browser, `!!customElements.get('code-table')`, true)
        await browser.click('main input[type=search]')
        await browser.press(record.message)
        await becomes(browser, `/^\\d+ of \\d+ codes/.test(${said})`, true)
        await becomes(
          browser,
          `document.querySelector('main tbody tr:not([hidden]) a').getAttribute('href')`,
          paths.code(record.code),
        )
      })
      await context.test('keeps the theme that was chosen', async () => {
        const theme = 'document.documentElement.dataset.theme'
        const other = (await browser.evaluate(theme)) === 'dark' ? 'light' : 'dark'
        const choose = `(() => { const button = document.querySelector('theme-button button'); while (button.closest('theme-button').dataset.theme !== '${other}') button.click() })()`
        await browser.evaluate(choose)
        await becomes(browser, theme, other)
        await browser.goto(`${origin}${paths.home}`)
        await becomes(browser, theme, other)
      })
    } finally {
      await browser.close()
    }
  })
}

/** Evaluates an expression in the page until it has a value; after ten seconds, fails with its last value. */
async function becomes(browser: Remote, expression: string, expected: unknown): Promise<void> {
  const end = Date.now() + 10_000
  let value: unknown
  do {
    value = await browser.evaluate(expression).catch((error: unknown) => String(error))
    if (value === expected) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  } while (Date.now() < end)
  assert.equal(value, expected, expression)
}
