import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { paths } from '../../src/site.ts'
import { LookupBox } from './fixtures/lookup-box.ts'
import { sharedWord } from './fixtures/query-words.ts'
import { category, plain, categoryCount, third, wordsFor } from './fixtures/samples.ts'
import { uncaughtErrorsOf } from './fixtures/watch.ts'

/** Presses the theme button once, and expects the theme to change. */
async function changeTheme(page: Page): Promise<void> {
  await page
    .getByRole('banner')
    .getByRole('button', { name: /^Theme/ })
    .click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
}

/** Types a query while the full text is blocked and the clock is stopped: only direct results are shown. */
async function askWhileHeld(page: Page, box: LookupBox, text: string): Promise<{ release: () => void }> {
  const { promise, resolve } = Promise.withResolvers<undefined>()
  const asked: string[] = []
  await page.route('**/pagefind/**', async (route) => {
    asked.push(route.request().url())
    await promise
    await route.continue()
  })
  await page.clock.install()
  await page.goto(paths.search)
  await page.clock.pauseAt(Date.now() + 3_600_000)
  await box.field.fill(text)
  await expect(box.results.getByRole('link').first()).toBeVisible()
  // The full text is searched when typing pauses.
  await expect
    .poll(async () => {
      await page.clock.runFor(300)
      return asked.length
    })
    .toBeGreaterThan(0)
  await expect(box.status).toBeEmpty()
  return {
    release: () => {
      resolve(undefined)
    },
  }
}

for (const width of [320, 1280]) {
  test(
    `direct results appear before a slow full text and stay in place when it arrives, ${String(width)} px wide`,
    { tag: '@all' },
    async ({ page }) => {
      test.skip(!sharedWord, 'No word is in a message and in a guide.')
      await page.setViewportSize({ width, height: 800 })
      const box = LookupBox.on(page)
      const { release } = await askWhileHeld(page, box, sharedWord?.word ?? '')
      const direct = await box.paths()
      const places = () =>
        box.results.getByRole('listitem').evaluateAll((items) => items.map((item) => item.getBoundingClientRect().top))
      const before = await places()
      release()
      await box.final()
      const paths = await box.paths()
      expect(paths.length).toBeGreaterThan(direct.length)
      expect(paths.slice(0, direct.length)).toEqual(direct)
      expect((await places()).slice(0, before.length)).toEqual(before)
    },
  )
}

test('the look-up gives up on a slow full-text search and says so', { tag: '@all' }, async ({ page }) => {
  test.skip(!sharedWord, 'No word is in a message and in a guide.')
  const box = LookupBox.on(page)
  const { release } = await askWhileHeld(page, box, sharedWord?.word ?? '')
  const direct = await box.paths()
  await page.clock.runFor(10_000)
  await expect(box.status).toContainText('Guides, terms and the full text of notes could not be searched.')
  release()
  expect(await box.paths()).toEqual(direct)
})

test(
  'without the full text, the look-up shows the direct answer and says what is missing',
  { tag: '@all' },
  async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort())
    await page.goto(paths.query(wordsFor(plain)))
    const box = LookupBox.on(page)
    await box.final()
    expect((await box.paths())[0]).toBe(paths.code(plain.code))
    await expect(box.status).toContainText('full text')
  },
)

test(
  'without its keywords, the look-up still finds a message and says what is missing',
  { tag: '@all' },
  async ({ page }) => {
    await page.goto(paths.search)
    const words = await page.locator('[data-words]').getAttribute('data-words')
    await page.route(`**${words ?? ''}`, (route) => route.abort())
    const box = LookupBox.on(page)
    await box.ask(`${plain.message} today morning`)
    expect((await box.paths())[0]).toBe(paths.code(plain.code))
    await expect(box.status).toContainText('Keywords could not be searched.')
    await box.ask(wordsFor(third))
    await expect(box.status).toContainText('The look-up could not be loaded')
    await expect(box.results.getByRole('listitem')).toHaveCount(0)
  },
)

test('where nothing can be fetched, the look-up says so and what to do', async ({ page }) => {
  const errors = uncaughtErrorsOf(page)
  await page.route('**/{lookup,pagefind}/**', (route) => route.abort())
  await page.goto(paths.query(String(plain.code)))
  const status = LookupBox.on(page).status
  await expect(status).toContainText('The look-up could not be loaded')
  await expect(status.getByRole('link', { name: 'Reload the page' })).toBeVisible()
  expect(errors).toEqual([])
})

test(
  'an error of the look-up itself is not blamed on the connection, and is reported to the console',
  { tag: '@all' },
  async ({ page }) => {
    const errors = uncaughtErrorsOf(page)
    await page.addInitScript(() => {
      String.prototype.normalize = () => {
        throw new RangeError('broken')
      }
    })
    await page.goto(paths.query(plain.message))
    const status = LookupBox.on(page).status
    await expect(status).toContainText('The look-up failed.')
    await expect(status.getByRole('link', { name: 'Reload the page' })).toBeVisible()
    expect(new Set(errors)).toEqual(new Set(['RangeError: broken']))
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
