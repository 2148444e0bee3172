import { expect } from '@playwright/test'
import { examplesOf } from '../../src/components/lookup/query-examples.ts'
import { catalog } from '../../src/site.ts'
import { goToMap, test } from './fixtures/hydrated.ts'
import { findingsOn } from './fixtures/axe.ts'
import { LookupBox } from './fixtures/lookup-box.ts'
import { category, plain, responseOf } from './fixtures/samples.ts'

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

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })

  test('the answer to a paste comes into view below the header, above the keyboard', async ({ page }) => {
    await page.goto('')
    const box = LookupBox.on(page)
    await page.evaluate((text) => navigator.clipboard.writeText(text), responseOf(plain))
    await box.field.tap()
    await page.keyboard.press('ControlOrMeta+V')
    await box.final()
    const header = await page.getByRole('banner').boundingBox()
    await expect
      .poll(async () => ((await box.root.boundingBox())?.y ?? 0) - (header?.height ?? 0))
      .toBeLessThanOrEqual(32)
    const { y = 0 } = (await box.results.boundingBox()) ?? {}
    expect(y).toBeGreaterThan(header?.height ?? 0)
    expect(y).toBeLessThan(844 / 2)
    await expect(box.field).toBeFocused()
  })

  test('what is typed leaves the page where it is', { tag: '@all' }, async ({ page }) => {
    await page.goto('')
    const box = LookupBox.on(page)
    await box.field.tap()
    await box.field.pressSequentially(String(plain.code))
    await box.final()
    expect(await page.evaluate(() => scrollY)).toBe(0)
  })
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
