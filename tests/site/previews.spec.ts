import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import sharp from 'sharp'

const meta = (page: Page, property: string) =>
  page.locator(`meta[property="${property}"], meta[name="${property}"]`).getAttribute('content')

for (const [path, picture] of [
  ['/codes/22/', 'previews/22.png'],
  ['/categories/access/', 'previews/category-access.png'],
  ['/', 'previews/site.png'],
  ['/guides/for-support/', 'previews/site.png'],
] as const) {
  test(`a chat that reads ${path} finds a title, a text and a picture of the right size`, async ({ page, request }) => {
    await page.goto(path)
    expect(await meta(page, 'og:title')).not.toBe('')
    expect(await meta(page, 'og:description')).not.toBe('')
    expect(await meta(page, 'twitter:card')).toBe('summary_large_image')
    const image = new URL((await meta(page, 'og:image')) ?? '')
    expect(image.pathname).toBe(`/${picture}`)
    const file = await request.get(image.pathname)
    const { width, height, format } = await sharp(await file.body()).metadata()
    expect({ width, height, format }).toEqual({ width: 1200, height: 630, format: 'png' })
    expect(String(width)).toBe(await meta(page, 'og:image:width'))
  })
}

test('what a chat shows of a code has its number, message and what to do', async ({ page }) => {
  await page.goto('/codes/22/')
  expect(await meta(page, 'og:title')).toBe('22 Wrong password')
  expect(await meta(page, 'og:description')).toContain('What to do: ')
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', /\/codes\/22\/$/)
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '') as {
    '@graph': { '@type': string }[]
  }
  expect(data['@graph'].map((node) => node['@type'])).toEqual(['BreadcrumbList', 'TechArticle'])
})
