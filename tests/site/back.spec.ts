import { expect } from '@playwright/test'
import { paths } from '../../src/site.ts'
import { rows } from './fixtures/code-table.ts'
import { test } from './fixtures/hydrated.ts'
import { plain } from './fixtures/samples.ts'

// Playwright's Chromium keeps no pages in its cache for Back, so each is loaded again.
for (const [name, path] of [
  ['the home page', paths.home],
  ['the table with added columns', paths.filtered({ actor: plain.actor, columns: 'reply' })],
] as const) {
  test(`Back to ${name} leads to where the reader was`, async ({ page }) => {
    await page.goto(path)
    if (path !== paths.home) await expect(rows(page).first().locator('[data-extra=reply]')).toBeVisible()
    const top = await page.evaluate(() => {
      scrollTo(0, 1000)
      return scrollY
    })
    expect(top).toBeGreaterThan(0)
    await page.goto(paths.code(plain.code))
    await page.goBack()
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(top)
  })
}
