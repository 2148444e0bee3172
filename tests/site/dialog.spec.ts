import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { paths } from '../../src/site.ts'
import { test } from './fixtures/hydrated.ts'
import { LookupBox } from './fixtures/lookup-box.ts'
import { commonWord } from './fixtures/query-words.ts'
import { plain } from './fixtures/samples.ts'

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Look up' })

/** The history entry of the dialog is removed a moment after it closes; Back before that only removes the entry. */
const entryGone = (page: Page) => page.waitForFunction(() => history.state === null)

const ways: Record<string, (page: Page) => Promise<unknown>> = {
  'its button': (page) => dialog(page).getByRole('button', { name: 'Close' }).click(),
  Esc: (page) => page.keyboard.press('Escape'),
  'a click outside': (page) => page.mouse.click(2, 2),
  Back: (page) => page.goBack(),
}

for (const [way, close] of Object.entries(ways)) {
  test(
    `the dialog closes by ${way} on the same page, and Back then leaves the page`,
    { tag: way === 'Esc' ? [] : '@all' },
    async ({ page }) => {
      await page.goto(paths.codes)
      await page.goto(paths.about)
      for (const time of [1, 2]) {
        await page.keyboard.press('Control+k')
        await expect(dialog(page), String(time)).toBeVisible()
        await close(page)
        await expect(dialog(page), String(time)).toBeHidden()
        await expect(page).toHaveURL(paths.about)
        await entryGone(page)
      }
      await page.goBack()
      await expect(page).toHaveURL(paths.codes)
    },
  )
}

test(
  'a dialog whose script cannot be loaded closes all the same, and Back leaves the page',
  { tag: '@all' },
  async ({ page }) => {
    await page.route(/\/_astro\/search\./, (route) => route.abort())
    await page.goto(paths.codes)
    await page.goto(paths.about)
    for (const [way, close] of Object.entries(ways)) {
      if (way === 'Back') continue
      await page.keyboard.press('Control+k')
      await expect(dialog(page), way).toBeVisible()
      await close(page)
      await expect(dialog(page), way).toBeHidden()
      await entryGone(page)
    }
    await page.goBack()
    await expect(page).toHaveURL(paths.codes)
  },
)

test('a dialog stays open when it is opened again before its history entry is removed', async ({ page }) => {
  await page.goto(paths.codes)
  await page.goto(paths.about)
  await page.keyboard.press('Control+k')
  await expect(dialog(page)).toBeVisible()
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        const element = document.querySelector<HTMLDialogElement>('dialog[data-lookup]')
        addEventListener('popstate', resolve, { once: true })
        element?.addEventListener('close', () => document.dispatchEvent(new KeyboardEvent('keydown', { key: '/' })), {
          once: true,
        })
        element?.close()
      }),
  )
  await expect(dialog(page)).toBeVisible()
  await page.goBack()
  await expect(dialog(page)).toBeHidden()
  await expect(page).toHaveURL(paths.about)
})

test('the shortcut opens the dialog again at once, even while its box still has the focus', async ({ page }) => {
  await page.goto(paths.about)
  await page.keyboard.press('/')
  await expect(dialog(page)).toBeVisible()
  await page.evaluate(() => {
    document.querySelector<HTMLDialogElement>('dialog[data-lookup]')?.close()
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true }))
  })
  await expect(dialog(page)).toBeVisible()
})

test('on a phone, the close button stays visible however long the results are', async ({ page }) => {
  test.skip(commonWord === undefined, 'No word finds several codes.')
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(paths.about)
  await page.keyboard.press('Control+k')
  const box = LookupBox.inDialog(page)
  await box.ask(commonWord ?? '')
  await box.results.getByRole('link').last().scrollIntoViewIfNeeded()
  const button = dialog(page).getByRole('button', { name: 'Close' })
  await expect(button).toBeInViewport()
  await button.click()
  await expect(dialog(page)).toBeHidden()
})

test('a result opens its page, and Back returns to the previous page', async ({ page }) => {
  await page.goto(paths.about)
  await page.keyboard.press('Control+k')
  await LookupBox.inDialog(page).ask(String(plain.code))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(paths.code(plain.code))
  await page.goBack()
  await expect(page).toHaveURL(paths.about)
})

test('the shortcuts do nothing while the reader types in another field', { tag: '@all' }, async ({ page }) => {
  await page.goto(paths.codes)
  await page.getByRole('main').getByRole('searchbox').press('/')
  await expect(dialog(page)).toBeHidden()
})
