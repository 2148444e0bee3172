import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { catalog, paths } from '../../src/site.ts'
import { test } from './fixtures/hydrated.ts'

const light = 'rgb(255, 255, 255)'
const dark = 'rgb(16, 20, 22)'
const sample = paths.code(catalog().site.sampleCode)
const button = (page: Page) => page.getByRole('banner').getByRole('button', { name: /^Theme/ })

test('the theme button names the theme, and a chosen theme is kept on other pages', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto(sample)
  await expect(page.locator('body')).toHaveCSS('background-color', light)
  await expect(button(page)).toHaveAccessibleName('Theme: System')
  await button(page).click()
  await button(page).click()
  await expect(button(page)).toHaveAccessibleName('Theme: Dark')
  await expect(page.locator('body')).toHaveCSS('background-color', dark)
  await page.goto(paths.about)
  await expect(page.locator('body')).toHaveCSS('background-color', dark)
  await expect(button(page)).toHaveAccessibleName('Theme: Dark')
})

test('the theme “System” follows the system again', { tag: '@all' }, async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto(sample)
  for (const name of ['Theme: Light', 'Theme: Dark', 'Theme: System']) {
    await button(page).click()
    await expect(button(page)).toHaveAccessibleName(name)
  }
  await expect(page.locator('body')).toHaveCSS('background-color', light)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect(page.locator('body')).toHaveCSS('background-color', dark)
})

test('on a phone, the header stays in place, and the theme is in the menu', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(sample)
  await page.evaluate(() => {
    scrollTo(0, document.documentElement.scrollHeight)
  })
  await expect(page.getByRole('banner').getByRole('link', { name: /^Look up/ })).toBeInViewport()
  await page.getByRole('button', { name: 'Menu' }).click()
  const menu = page.getByRole('navigation', { name: 'Codes and guides' })
  await expect(menu.getByRole('button', { name: 'Theme: System' })).toBeVisible()
})

test('the header marks the part of the site that a page belongs to', async ({ page }) => {
  const [category] = catalog().categories
  for (const [path, name] of [
    [paths.code(catalog().site.sampleCode), 'Codes'],
    [paths.category(category?.id ?? ''), 'Codes'],
    [paths.glossary, 'Guides'],
    [paths.data, 'Data'],
  ] as const) {
    await page.goto(path)
    await expect(page.getByRole('banner').locator('ul [aria-current]')).toHaveText(name)
  }
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  for (const [colorScheme, color] of [
    ['light', light],
    ['dark', dark],
  ] as const)
    test(`the system's ${colorScheme} theme is used, and no button is shown`, { tag: '@all' }, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await page.goto(sample)
      await expect(page.locator('body')).toHaveCSS('background-color', color)
      await expect(button(page)).toBeHidden()
    })
})
