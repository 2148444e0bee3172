import { expect } from '@playwright/test'
import { pageTitles } from '../../src/codes/page-titles.ts'
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

    test('the navigation leads to the lists of guides, of categories and of data', async ({ page }) => {
      for (const [name, path] of Object.entries({
        [pageTitles.guides]: paths.guides,
        [pageTitles.categories]: paths.categories,
        [pageTitles.data]: paths.data,
      })) {
        await page.goto(paths.code(plain.code))
        await page.getByRole('button', { name: 'Menu' }).click()
        const nav = page.getByRole('navigation', { name: 'Codes and guides' })
        await nav.getByRole('link', { name, exact: true }).click()
        await expect(page).toHaveURL(new RegExp(`${path}$`))
        await expect(page.locator('#site-nav [aria-current]')).toHaveText([name])
      }
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

test('in the navigation of a narrow screen, the button for the theme says so, apart from the one that closes', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(paths.about)
  await page.getByRole('button', { name: 'Menu' }).click()
  const nav = page.getByRole('navigation', { name: 'Codes and guides' })
  const word = nav.getByRole('button', { name: /^Theme/ }).getByText('Theme:')
  expect((await word.boundingBox())?.width).toBeGreaterThan(20)
  const [theme, close] = await Promise.all(
    [nav.getByRole('button', { name: /^Theme/ }), nav.getByRole('button', { name: 'Close' })].map((one) =>
      one.boundingBox(),
    ),
  )
  expect((theme?.x ?? 0) + (theme?.width ?? 0) + 16).toBeLessThan(close?.x ?? 0)
})

test('on wide screens the navigation is next to the content', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto(paths.code(plain.code))
  await expect(page.getByRole('navigation', { name: 'Codes and guides' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Menu' })).toBeHidden()
})
