import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { paths } from '../../src/site.ts'
import { test } from './fixtures/hydrated.ts'
import { LookupBox } from './fixtures/lookup-box.ts'
import { plain, responseOf } from './fixtures/samples.ts'

const response = (digits: number) => responseOf(plain, { signature: '0f'.repeat(digits / 2), data: 'x' })

/** A place to paste a text: goes there and returns its box. */
const places: Record<string, (page: Page) => Promise<LookupBox>> = {
  'at home': async (page) => {
    await page.goto(paths.home)
    return LookupBox.on(page)
  },
  'on the page of the look-up': async (page) => {
    await page.goto(paths.search)
    return LookupBox.on(page)
  },
  'in the dialog': async (page) => {
    await page.goto(paths.about)
    await page.keyboard.press('Control+k')
    return LookupBox.inDialog(page)
  },
}

for (const [place, open] of Object.entries(places)) {
  for (const width of [320, 390, 768, 1440]) {
    test(
      `a response with a long unbroken value does not widen the page ${place}, ${String(width)} px wide`,
      { tag: width === 320 ? [] : '@all' },
      async ({ page }) => {
        await page.setViewportSize({ width, height: 800 })
        const box = await open(page)
        for (const digits of [64, 640, 4000]) {
          await box.ask(response(digits))
          expect(await page.evaluate(() => document.documentElement.scrollWidth), String(digits)).toBeLessThanOrEqual(
            width,
          )
          const frame = await box.field.boundingBox()
          expect(frame?.width).toBeLessThanOrEqual(width)
          expect(frame?.height).toBeLessThanOrEqual(800 / 3)
          await expect(box.results.getByRole('link').first()).toBeInViewport()
        }
      },
    )
  }
}

test('a long word does not widen the page as a query, a filter or an address', async ({ page }) => {
  const word = 'x'.repeat(2000)
  const settled = page
    .getByRole('main')
    .getByRole('status')
    .filter({ hasText: /\S/ })
    .or(page.locator('[data-settled]'))
  await page.setViewportSize({ width: 320, height: 800 })
  for (const path of [paths.query(word), `${paths.codes}?q=${word}`, paths.file(`${word}/`)]) {
    await page.goto(path)
    await expect(settled.first()).toBeAttached()
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path.slice(0, 20)).toBeLessThanOrEqual(320)
  }
})
