import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { pagesOfSite } from './fixtures/sitemap.ts'

// A page is loaded once; what a theme or a width can change is looked at again.
const wide = { width: 1440, height: 900 }
const narrow = { width: 390, height: 844 }
const pages = pagesOfSite()
const chunk = 12

for (let first = 0; first < pages.length; first += chunk) {
  const part = pages.slice(first, first + chunk)
  test(`axe finds nothing on pages ${String(first + 1)} to ${String(first + part.length)} of the sitemap`, async ({
    page,
  }) => {
    test.setTimeout(120_000)
    const found: string[] = []
    for (const path of part) {
      await page.setViewportSize(wide)
      await page.goto(path)
      await theme(page, 'light')
      found.push(...(await problems(page, `${path} wide, light`)))
      await page.setViewportSize(narrow)
      found.push(...(await problems(page, `${path} narrow, light`)))
      await theme(page, 'dark')
      found.push(...(await problems(page, `${path} narrow, dark`, ['color-contrast', 'link-in-text-block'])))
      await page.setViewportSize(wide)
      found.push(...(await problems(page, `${path} wide, dark`, ['color-contrast', 'link-in-text-block'])))
    }
    expect(found).toEqual([])
  })
}

function theme(page: Page, name: string): Promise<void> {
  return page.evaluate((value) => {
    document.documentElement.dataset.theme = value
  }, name)
}

/** What axe finds, a line each: where, which rule, which element. */
async function problems(page: Page, where: string, rules?: string[]): Promise<string[]> {
  // Legacy mode leaves out a second page that only sites with frames need.
  const axe = new AxeBuilder({ page }).setLegacyMode(true)
  if (rules) axe.withRules(rules)
  else axe.options({ rules: { 'target-size': { enabled: true } } })
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${where}: ${id} at ${target.join(' ')}`))
}
