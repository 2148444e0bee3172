import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { paths } from '../../src/site.ts'
import { LookupBox } from './fixtures/lookup-box.ts'
import { category, plain, categoryCount } from './fixtures/samples.ts'
import { uncaughtErrorsOf } from './fixtures/watch.ts'

/** Presses the theme button once, and expects the theme to change. */
async function changeTheme(page: Page): Promise<void> {
  await page
    .getByRole('banner')
    .getByRole('button', { name: /^Theme/ })
    .click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
}

/** Makes everything that reads a text fail. */
function breakReading(): void {
  String.prototype.normalize = () => {
    throw new RangeError('broken')
  }
}

for (const { what, path, said } of [
  { what: 'the look-up itself', path: paths.query(plain.message), said: 'The look-up failed.' },
  {
    what: 'the page for a missing address',
    path: paths.file('no/such/page/'),
    said: 'Looking for suggestions failed.',
  },
]) {
  test(
    `an error of ${what} is not blamed on the connection, and is reported to the console`,
    { tag: '@all' },
    async ({ page }) => {
      const errors = uncaughtErrorsOf(page)
      await page.addInitScript(breakReading)
      await page.goto(path)
      const status = page.getByRole('main').getByRole('status').first()
      await expect(status).toContainText(said)
      await expect(status.getByRole('link', { name: 'Reload the page' })).toBeVisible()
      expect(new Set(errors)).toEqual(new Set(['RangeError: broken']))
    },
  )
}

test(
  'an error in the columns of the table is not blamed on the connection, and is reported to the console',
  { tag: '@all' },
  async ({ page }) => {
    const errors = uncaughtErrorsOf(page)
    await page.route('**/codes.json?*', (route) => route.fulfill({ json: {} }))
    await page.goto(`${paths.codes}?columns=meaning`)
    const status = page.getByRole('main').getByRole('status')
    await expect(status).toContainText('The columns could not be shown.')
    await expect(status.getByRole('link', { name: 'Reload the page' })).toBeVisible()
    expect(errors).toEqual([expect.stringContaining('TypeError')])
  },
)

const breaks: Record<string, () => void> = {
  'throws at once': () => {
    window.fetch = () => {
      throw new TypeError('Illegal invocation')
    }
  },
  'answers with nothing': () => {
    window.fetch = () => Promise.resolve(undefined as unknown as Response)
  },
  'answers with a page of its own': () => {
    window.fetch = () => Promise.resolve(new Response('<!doctype html><title>Blocked</title>'))
  },
  'is gone': () => {
    Object.defineProperty(window, 'fetch', { value: undefined })
  },
}

for (const [what, breakFetch] of Object.entries(breaks)) {
  test(
    `where an extension breaks fetch so that it ${what}, the look-up says so, and everything else works`,
    { tag: '@all' },
    async ({ page }) => {
      const errors = uncaughtErrorsOf(page)
      await page.addInitScript(breakFetch)
      await page.goto(paths.code(plain.code))
      await changeTheme(page)
      await page.keyboard.press('/')
      const box = LookupBox.inDialog(page)
      await box.ask(String(plain.code))
      await expect(box.status).toContainText('The look-up could not be loaded')
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: 'Copy link' }).click()
      await expect(page.locator('.copy-buttons').getByRole('status')).toHaveText('Copied the link.')
      await page.goto(`${paths.codes}?category=${category.id}`)
      await expect(page.getByRole('main').getByRole('status')).toHaveText(`${categoryCount}.`)
      expect(errors).toEqual([])
    },
  )
}

test(
  'where storage is refused, the theme still changes and a code is still found',
  { tag: '@all' },
  async ({ page }) => {
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('Storage is refused.', 'SecurityError')
          },
        })
      }
    })
    const errors = uncaughtErrorsOf(page)
    await page.goto(paths.code(plain.code))
    await changeTheme(page)
    await page.goto(paths.query(String(plain.code)))
    const box = LookupBox.on(page)
    await box.final()
    await box.results.getByRole('link').first().click()
    await expect(page).toHaveURL(paths.code(plain.code))
    expect(errors).toEqual([])
  },
)
