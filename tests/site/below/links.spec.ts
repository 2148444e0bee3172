import { expect } from '@playwright/test'
import { catalog } from '../../../src/site.ts'
import { test } from '../fixtures/hydrated.ts'
import { plain, unassigned } from '../fixtures/samples.ts'

const address = `codes/${String(plain.code)}/`

test('a short link and a lenient address lead to the code below the path', { tag: '@all' }, async ({ page }) => {
  await page.goto(`${String(plain.code)}/`)
  await expect(page).toHaveURL(address)
  await page.goto(`errors/E00${String(plain.code)}.html`)
  await expect(page).toHaveURL(address)
})

test(
  'a number that is not a code is reported as such below the path, at any depth',
  { tag: '@all' },
  async ({ page }) => {
    await page.goto(`codes/${String(unassigned)}/`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`No code ${String(unassigned)}`)
    const nearest = catalog()
      .codes.filter(({ code }) => code < unassigned)
      .at(-2)
    await page.getByRole('navigation', { name: 'Nearest codes' }).getByRole('link').first().click()
    await expect(page).toHaveURL(`codes/${String(nearest?.code)}/`)
  },
)

test('the copied address and the preview picture are below the path', { tag: '@all' }, async ({ page, baseURL }) => {
  await page.goto(address)
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.locator('.copy-buttons').getByRole('status')).toHaveText('Copied the link.')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(new URL(address, baseURL).href)
  const image = await page.locator('meta[property="og:image"]').getAttribute('content')
  expect(image).toBe(`https://docs.example/docs/status/previews/${String(plain.code)}.png`)
})
