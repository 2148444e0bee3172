import { expect } from '@playwright/test'
import { paths } from '../../src/site.ts'
import { test } from './fixtures/hydrated.ts'
import { category, plain } from './fixtures/samples.ts'

for (const javaScriptEnabled of [true, false]) {
  test.describe(`on narrow screens, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ viewport: { width: 390, height: 844 }, javaScriptEnabled })

    test('the navigation opens from the header, gets the focus next, and closes with Escape', async ({ page }) => {
      await page.goto(paths.code(plain.code))
      const nav = page.getByRole('navigation', { name: 'Codes and guides' })
      const menu = page.getByRole('button', { name: 'Menu' })
      await expect(nav).toBeHidden()
      await menu.focus()
      await page.keyboard.press('Enter')
      await expect(nav).toBeVisible()
      await page.keyboard.press('Tab')
      await expect(nav.getByRole('button', { name: 'Close' })).toBeFocused()
      await page.keyboard.press('Escape')
      await expect(nav).toBeHidden()
      await expect(menu).toBeFocused()
    })

    test('the navigation closes with its button and with a press outside it', { tag: '@all' }, async ({ page }) => {
      await page.goto(paths.code(plain.code))
      const nav = page.getByRole('navigation', { name: 'Codes and guides' })
      const menu = page.getByRole('button', { name: 'Menu' })
      await menu.click()
      await nav.getByRole('button', { name: 'Close' }).click()
      await expect(nav).toBeHidden()
      await menu.click()
      await page.mouse.click(380, 400)
      await expect(nav).toBeHidden()
    })

    test('the navigation leads to a category and is closed there', { tag: '@all' }, async ({ page }) => {
      await page.goto('about/')
      await page.getByRole('button', { name: 'Menu' }).click()
      const nav = page.getByRole('navigation', { name: 'Codes and guides' })
      await nav.getByRole('link', { name: category.title }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(category.title)
      await expect(nav).toBeHidden()
    })
  })
}

test('on wide screens the navigation is next to the content', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto(paths.code(plain.code))
  await expect(page.getByRole('navigation', { name: 'Codes and guides' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Menu' })).toBeHidden()
})
