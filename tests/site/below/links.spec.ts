import { expect } from '@playwright/test'
import { test } from '../fixtures/hydrated.ts'

test('a short link and a lenient address lead to the code below the path', async ({ page }) => {
  await page.goto('22/')
  await expect(page).toHaveURL('codes/22/')
  await page.goto('errors/E0022.html')
  await expect(page).toHaveURL('codes/22/')
})

test('a number that is no code is said to be none below the path, at any depth', async ({ page }) => {
  await page.goto('codes/32/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No code 32')
  await page.getByRole('navigation', { name: 'Nearest codes' }).getByRole('link').first().click()
  await expect(page).toHaveURL('codes/30/')
})

test('the address that is copied and the picture that is shown lie below the path', async ({ page, baseURL }) => {
  await page.goto('codes/22/')
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.locator('.copy-buttons').getByRole('status')).toHaveText('Copied the link.')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(new URL('codes/22/', baseURL).href)
  const image = await page.locator('meta[property="og:image"]').getAttribute('content')
  expect(image).toBe('https://docs.example/docs/status/previews/22.png')
})
