import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { paths } from '../../src/site.ts'
import { LookupBox } from './fixtures/lookup-box.ts'
import { sharedWord } from './fixtures/query-words.ts'
import { plain, third, wordsFor } from './fixtures/samples.ts'
import { uncaughtErrorsOf } from './fixtures/watch.ts'

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
