import { expect } from '@playwright/test'
import { examplesOf } from '../../src/components/lookup/query-examples.ts'
import { catalog } from '../../src/site.ts'
import { goToMap, test } from './fixtures/hydrated.ts'
import { findingsOn } from './fixtures/axe.ts'
import { category, plain } from './fixtures/samples.ts'

test('each example opens the look-up with that example', async ({ page }) => {
  await page.goto('')
  const examples = page.getByRole('list', { name: 'Examples' }).getByRole('link')
  await expect(examples).toHaveText(examplesOf(catalog()).map(({ query }) => query))
  const queries = await examples.evaluateAll((links) =>
    links.map((link) => new URL((link as HTMLAnchorElement).href).searchParams.get('q')),
  )
  expect(queries).toEqual(await examples.allTextContents())
})

test('the look-up at the top of home gets the focus and answers in place', async ({ page }) => {
  await page.goto('')
  await expect(page.getByRole('main').getByRole('textbox')).toBeFocused()
  expect(await page.evaluate(() => scrollY)).toBe(0)
  await page.keyboard.type(String(plain.code))
  await expect(
    page.getByRole('main').getByRole('list', { name: 'Results' }).getByRole('listitem').first(),
  ).toContainText(plain.message)
})

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1440]) {
    test(
      `home is accessible and fits the screen, ${colorScheme}, ${String(width)} px wide`,
      { tag: width === 320 && colorScheme === 'dark' ? [] : '@all' },
      async ({ browser, baseURL }) => {
        const page = await (await browser.newContext({ colorScheme, viewport: { width, height: 900 } })).newPage()
        await page.goto(baseURL ?? '')
        await goToMap(page)
        await page.getByRole('button', { name: category.title }).click()
        expect(await findingsOn(page)).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
        await page.context().close()
      },
    )
  }
}
