import { expect, test } from '@playwright/test'
import { plainText } from '../../src/codes/prose/plain.ts'
import { titleOf } from '../../src/codes/title.ts'
import { catalog, paths } from '../../src/site.ts'
import { plain } from './fixtures/samples.ts'

test.use({ javaScriptEnabled: false })

const { category, categories } = catalog()

test('the complete note of a code can be read', async ({ page }) => {
  await page.goto(paths.code(plain.code))
  const main = page.getByRole('main')
  await expect(main.getByRole('heading', { level: 1 })).toHaveText(titleOf(plain))
  await expect(main).toContainText(plain.tellUser)
  for (const section of await main.getByRole('heading', { level: 2 }).all()) await expect(section).toBeVisible()
  for (const { do: step } of plain.remediation) await expect(main.getByText(plainText(step))).toBeVisible()
})

test('the table shows every code', async ({ page }) => {
  await page.goto(paths.codes)
  await expect(page.getByRole('row')).toHaveCount(catalog().codes.length + 1)
  await expect(page.getByRole('row').last()).toBeVisible()
})

test('every page is reached by links from home', { tag: '@all' }, async ({ page }) => {
  await page.goto(paths.home)
  for (const { title } of categories) {
    await expect(page.getByRole('main').getByRole('link', { name: title }).first()).toBeVisible()
  }
  await page
    .getByRole('main')
    .getByRole('link', { name: category(plain.category).title })
    .first()
    .click()
  await page.getByRole('main').getByRole('link', { name: plain.message }).first().click()
  await expect(page).toHaveURL(new RegExp(`${paths.code(plain.code)}$`))
})

test('the look-up says that it needs JavaScript, and leads to the table', async ({ page }) => {
  await page.goto(paths.query(String(plain.code)))
  await expect(page.getByRole('main')).toContainText('JavaScript', { useInnerText: true })
  await expect(page.getByRole('main').locator(`a[href="${paths.codes}"]`)).toBeVisible()
})

test('no control is shown that needs JavaScript', async ({ page }) => {
  for (const path of [paths.home, paths.code(plain.code), paths.codes]) {
    await page.goto(path)
    await expect(page.getByRole('banner').getByRole('button', { name: /^Theme/ })).toBeHidden()
    await expect(page.getByRole('button', { name: /^copy/i })).toHaveCount(0)
    await expect(page.getByRole('banner').getByText('/', { exact: true })).toBeHidden()
  }
  await page.goto('no-such-page/')
  await expect(page.getByRole('main').getByRole('searchbox')).toHaveCount(0)
})
