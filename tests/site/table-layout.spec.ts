import { expect } from '@playwright/test'
import { catalog } from '../../src/site.ts'
import { findingsOn } from './fixtures/axe.ts'
import { few, filter, filtered, rows, status } from './fixtures/code-table.ts'
import { test } from './fixtures/hydrated.ts'
import { category, codesOfCategory } from './fixtures/samples.ts'

test('on a phone the filters are a sheet with a count, and stay at hand', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('codes/')
  await expect(filter(page, 'Category')).toBeHidden()
  await page.evaluate(() => {
    scrollTo(0, document.documentElement.scrollHeight)
  })
  await page.getByRole('button', { name: 'Filters' }).click()
  await filter(page, 'Category').selectOption(category.id)
  await page.getByRole('button', { name: `Show ${String(codesOfCategory.length)} codes` }).click()
  await expect(filter(page, 'Category')).toBeHidden()
  await expect(page.getByRole('button', { name: 'Filters 1' })).toBeInViewport()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the table is complete and has no filters that do nothing', async ({ page }) => {
    await page.goto(filtered)
    await expect(rows(page)).toHaveCount(catalog().codes.length)
    await expect(page.getByRole('form', { name: 'Filter the codes' })).toBeHidden()
    await expect(page.getByText('Copy or download')).toBeHidden()
  })
})

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1440]) {
    test(
      `the table is accessible and fits, ${colorScheme}, ${String(width)} wide`,
      { tag: '@all' },
      async ({ browser, baseURL }) => {
        const page = await (await browser.newContext({ colorScheme, viewport: { width, height: 900 } })).newPage()
        await page.goto(`${baseURL ?? ''}${filtered}&columns=reply+where+updated`)
        await expect(status(page)).toHaveText(few)
        expect(await findingsOn(page)).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
        await page.context().close()
      },
    )
  }
}
