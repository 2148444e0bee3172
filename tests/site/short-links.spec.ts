import { expect, test } from '@playwright/test'

test('a short link leads to its code, and Back to where one came from', async ({ page }) => {
  await page.goto('/about/')
  const before = await page.evaluate(() => {
    const link = document.createElement('a')
    link.href = '/22/'
    link.textContent = 'A short link'
    document.querySelector('main')?.prepend(link)
    return history.length
  })
  await page.getByRole('link', { name: 'A short link' }).click()
  await expect(page).toHaveURL('/codes/22/')
  expect(await page.evaluate(() => history.length)).toBe(before + 1)
  await page.goBack()
  await expect(page).toHaveURL('/about/')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('a short link leads to its code all the same', async ({ page }) => {
    await page.goto('/22')
    await expect(page).toHaveURL('/codes/22/')
  })
})

test('no short link is in the sitemap, and codes stand there with the day of their newest change', async ({
  request,
}) => {
  const xml = await (await request.get('/sitemap-0.xml')).text()
  const paths = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(({ 1: url = '' }) => new URL(url).pathname)
  expect(paths.filter((path) => /^\/\d+\/?$/.test(path))).toEqual([])
  expect(paths).toContain('/codes/22/')
  expect(xml).toMatch(/\/codes\/22\/<\/loc><lastmod>\d{4}-\d\d-\d\dT00:00:00/)
})
