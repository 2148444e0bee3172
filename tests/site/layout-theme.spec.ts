import { expect } from '@playwright/test'
import { test } from './fixtures/hydrated.ts'

const light = 'rgb(255, 255, 255)'
const dark = 'rgb(16, 20, 22)'

test('A chosen theme stays, on other pages too', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto('codes/22/')
  await expect(page.locator('body')).toHaveCSS('background-color', light)
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('Dark')
  await expect(page.locator('body')).toHaveCSS('background-color', dark)
  await page.goto('about/')
  await expect(page.locator('body')).toHaveCSS('background-color', dark)
  await expect(page.getByRole('combobox', { name: 'Theme' })).toHaveValue('dark')
})

test('“Auto” follows the system again', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto('codes/22/')
  const theme = page.getByRole('combobox', { name: 'Theme' })
  await theme.selectOption('Dark')
  await theme.selectOption('Auto')
  await expect(page.locator('body')).toHaveCSS('background-color', light)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect(page.locator('body')).toHaveCSS('background-color', dark)
})

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  for (const [colorScheme, color] of [
    ['light', light],
    ['dark', dark],
  ] as const)
    test(`the system's ${colorScheme} theme is used, and no picker is shown`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await page.goto('codes/22/')
      await expect(page.locator('body')).toHaveCSS('background-color', color)
      await expect(page.getByRole('combobox', { name: 'Theme' })).toBeHidden()
    })
})
