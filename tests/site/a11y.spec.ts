import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import type { RunOptions } from 'axe-core'
import { findingsOn } from './fixtures/axe.ts'
import { test } from './fixtures/hydrated.ts'
import { pagesOfSite, pagesOfTemplates } from './fixtures/sitemap.ts'

const sizes = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]
/** Every rule in the light theme, and what a theme can change in the dark one. */
const rulesOfThemes: readonly (readonly [theme: string, options: RunOptions])[] = [
  ['light', { rules: { 'target-size': { enabled: true } } }],
  ['dark', { runOnly: ['color-contrast', 'link-in-text-block'] }],
]
const chunk = 12

const templates = pagesOfTemplates()
const half = Math.ceil(templates.length / 2)
for (const [name, part, size] of [
  ['the first half of the templates on a phone', templates.slice(0, half), sizes.slice(1)],
  ['the other half on a wide screen', templates.slice(half), sizes.slice(0, 1)],
] as const) {
  test(`axe finds nothing on a page of ${name}`, async ({ page }) => {
    await axeFindsNothing(page, part, size)
  })
}

const all = pagesOfSite()
for (let first = 0; first < all.length; first += chunk) {
  const part = all.slice(first, first + chunk)
  const pages = `${String(first + 1)} to ${String(first + part.length)}`
  test(`axe finds nothing on pages ${pages} of the sitemap, at any size`, { tag: '@all' }, async ({ page }) => {
    await axeFindsNothing(page, part, sizes)
  })
}

type Sizes = readonly { readonly width: number; readonly height: number }[]

async function axeFindsNothing(page: Page, paths: readonly string[], sizes: Sizes): Promise<void> {
  test.setTimeout(120_000)
  const found: string[] = []
  for (const path of paths) {
    await page.goto(path)
    for (const size of sizes) {
      await page.setViewportSize(size)
      for (const [theme, options] of rulesOfThemes) {
        await page.evaluate((theme) => (document.documentElement.dataset.theme = theme), theme)
        const problems = await findingsOn(page, options)
        found.push(...problems.map((problem) => `/${path} at ${String(size.width)} px, ${theme}: ${problem}`))
      }
    }
  }
  expect(found).toEqual([])
}
