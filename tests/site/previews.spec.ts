import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import sharp from 'sharp'
import { titleOf } from '../../src/codes/title.ts'
import { paths } from '../../src/site.ts'
import { category, plain } from './fixtures/samples.ts'

const meta = (page: Page, property: string) =>
  page.locator(`meta[property="${property}"], meta[name="${property}"]`).getAttribute('content')

for (const [path, picture] of [
  [paths.code(plain.code), `previews/${String(plain.code)}.png`],
  [paths.category(category.id), `previews/category-${category.id}.png`],
  ['/', 'previews/site.png'],
  ['/guides/for-support/', 'previews/site.png'],
] as const) {
  test(
    `a chat that reads ${path} finds a title, a text and a picture of the right size`,
    { tag: '@all' },
    async ({ page, request }) => {
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
    },
  )
}

test('what a chat shows of a code has its number, message and what to do', { tag: '@all' }, async ({ page }) => {
  await page.goto(paths.code(plain.code))
  expect(await meta(page, 'og:title')).toBe(titleOf(plain))
  expect(await meta(page, 'og:description')).toContain('What to do: ')
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', new RegExp(`${paths.code(plain.code)}$`))
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '') as {
    '@graph': { '@type': string }[]
  }
  expect(data['@graph'].map((node) => node['@type'])).toEqual(['BreadcrumbList', 'TechArticle'])
})
