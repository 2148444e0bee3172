import { expect, test } from '@playwright/test'
import { paths } from '../../src/site.ts'
import { plain } from './fixtures/samples.ts'

test('a short link leads to its code, and Back returns to the previous page', async ({ page }) => {
  await page.goto('/about/')
  const before = await page.evaluate((href) => {
    const link = document.createElement('a')
    link.href = href
    link.textContent = 'A short link'
    document.querySelector('main')?.prepend(link)
    return history.length
  }, paths.short(plain.code))
  await page.getByRole('link', { name: 'A short link' }).click()
  await expect(page).toHaveURL(paths.code(plain.code))
  expect(await page.evaluate(() => history.length)).toBe(before + 1)
  await page.goBack()
  await expect(page).toHaveURL('/about/')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('a short link also leads to its code', { tag: '@all' }, async ({ page }) => {
    await page.goto(paths.short(plain.code).slice(0, -1))
    await expect(page).toHaveURL(paths.code(plain.code))
  })
})
