import { expect, test } from '@playwright/test'
import { updatedOf } from '../../src/codes/catalog.ts'
import { paths } from '../../src/site.ts'
import { plain } from './fixtures/samples.ts'

test('a short link leads to its code, and Back to where one came from', async ({ page }) => {
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
  test('a short link leads to its code all the same', { tag: '@all' }, async ({ page }) => {
    await page.goto(paths.short(plain.code).slice(0, -1))
    await expect(page).toHaveURL(paths.code(plain.code))
  })
})

test('no short link is in the sitemap, and codes are there with the day of their newest change', async ({
  request,
}) => {
  const xml = await (await request.get('/sitemap-0.xml')).text()
  const listed = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(({ 1: url = '' }) => new URL(url).pathname)
  expect(listed.filter((path) => /^\/\d+\/?$/.test(path))).toEqual([])
  expect(listed).toContain(paths.code(plain.code))
  expect(xml).toContain(`${paths.code(plain.code)}</loc><lastmod>${updatedOf(plain)}T00:00:00`)
})
